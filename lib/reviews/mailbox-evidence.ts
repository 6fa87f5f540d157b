import { domainToASCII } from 'node:url'
import { getDomain } from 'tldts'
import { DISPOSABLE_DOMAINS, FREE_MAIL_DOMAINS } from './mailbox-domains'

export type MailboxEvidence = {
  kind: 'matches_website' | 'other_domain' | 'free_mail' | 'disposable'
  /** Registrable domains in ASCII (punycode), so that look-alike letters show; null where there is none. */
  domain: string | null
  websiteDomain: string | null
}

/**
 * What a mailbox says about the claim to speak for an organisation with this website. It proposes, people decide:
 * that the domain is the organisation's own is known only when a coordinator has confirmed it.
 */
export function mailboxEvidence({
  email,
  website,
}: {
  email: string
  website?: string | null
}): MailboxEvidence {
  const domain = registrableDomain(email.slice(email.lastIndexOf('@') + 1))
  const websiteDomain = domainOfWebsite(website)
  return { kind: kindOf(domain, websiteDomain), domain, websiteDomain }
}

/** The registrable domain of a website in ASCII; null where there is none. */
export function domainOfWebsite(website: string | null | undefined): string | null {
  return registrableDomain(hostOf(website ?? ''))
}

function kindOf(domain: string | null, websiteDomain: string | null): MailboxEvidence['kind'] {
  if (domain === null) return 'other_domain'
  if (DISPOSABLE_DOMAINS.has(domain)) return 'disposable'
  // Before the comparison: a page at a mail provider does not make the provider's mailboxes the organisation's.
  if (FREE_MAIL_DOMAINS.has(domain)) return 'free_mail'
  return domain === websiteDomain ? 'matches_website' : 'other_domain'
}

function hostOf(website: string): string {
  const address = website.trim()
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`)
  return url?.hostname ?? ''
}

/** Private suffixes count: the neighbour on a shared host (`*.github.io`) is somebody else. */
function registrableDomain(host: string): string | null {
  return getDomain(domainToASCII(host.trim()), { allowPrivateDomains: true })
}
