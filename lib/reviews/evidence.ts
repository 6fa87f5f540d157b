import type { SignatureStatus } from '@/lib/signatures/signature-states'
import { domainOfWebsite, mailboxEvidence, type MailboxEvidence } from './mailbox-evidence'

/** Another signature of the same appeal, as a coordinator compares it. */
export type OtherSignature = { reference: string; status: SignatureStatus; name: string; country: string }

/** What is known at one moment about who may sign for whom. Evidence proposes, people decide. */
export type Evidence = {
  /** None: carried over, nobody has proven a mailbox. */
  mailbox: (MailboxEvidence & { weight: Weight }) | null
  /** Registrable, in ASCII; none where no website was given. */
  websiteDomain: string | null
  /** Others whose name folds to the same key: likely duplicates. */
  sameName: OtherSignature[]
  /** Others whose website stands on the same domain. */
  sameDomain: OtherSignature[]
}

export type Weight = 'supports' | 'check' | 'open'
export type EvidenceLine = { weight: Weight } & (
  | { topic: 'mailbox'; finding: MailboxEvidence['kind'] | 'none' }
  | { topic: 'website'; finding: 'not_given' | 'shared' | 'not_shared' }
  | { topic: 'name'; finding: 'same' | 'single' }
  | { topic: 'role'; finding: 'claimed' }
)

/** Weighs what was found; pure, so that the same findings always read the same. */
export function reviewEvidence(found: {
  email: string | null
  website: string | null
  sameName: OtherSignature[]
  sameDomain: OtherSignature[]
}): Evidence {
  const { email, website, sameName, sameDomain } = found
  const websiteDomain = domainOfWebsite(website)
  if (!email) return { mailbox: null, websiteDomain, sameName, sameDomain }
  const mailbox = mailboxEvidence({ email, website })
  return { mailbox: { ...mailbox, weight: WEIGHTS[mailbox.kind] }, websiteDomain, sameName, sameDomain }
}

/** The evidence line by line, in the order in which it is read. */
export function evidenceLines(evidence: Evidence): EvidenceLine[] {
  const { mailbox, sameName } = evidence
  return [
    { topic: 'mailbox', finding: mailbox?.kind ?? 'none', weight: mailbox?.weight ?? 'open' },
    websiteLine(evidence),
    sameName.length > 0
      ? { topic: 'name', finding: 'same', weight: 'check' }
      : { topic: 'name', finding: 'single', weight: 'supports' },
    // Nothing the site can know proves a role; people ask.
    { topic: 'role', finding: 'claimed', weight: 'open' },
  ]
}

function websiteLine({ websiteDomain, sameDomain }: Evidence): EvidenceLine {
  if (sameDomain.length > 0) return { topic: 'website', finding: 'shared', weight: 'check' }
  if (!websiteDomain) return { topic: 'website', finding: 'not_given', weight: 'open' }
  return { topic: 'website', finding: 'not_shared', weight: 'supports' }
}

/** A matching website supports, but proves nothing: whoever invents a body can register its domain. */
const WEIGHTS: Record<MailboxEvidence['kind'], Weight> = {
  matches_website: 'supports',
  other_domain: 'open',
  free_mail: 'open',
  disposable: 'check',
}
