import { linkIn } from '@/lib/platform/testing/mailbox'
import { type Answer, type Fields, hiddenFields, PlainClient } from './plain-client'
import { ADMINISTRATOR, type Site } from './site'

// People without a browser, who send the site's own forms: for promises that are kept or broken on the wire.

export const APPEAL = 'protection-for-objectors'
const SIGN = `/en/appeals/${APPEAL}/sign`

/** A person who has proven a mailbox. */
export async function signedIn(site: Site, email: string): Promise<PlainClient> {
  const client = new PlainClient(site.origin)
  await askForMail(client, email)
  const confirm = pathOf(linkIn(await site.mailbox.waitForMail(email), /\/sign-in\/confirm\?token=/))
  const { body } = await client.ask(confirm)
  const answer = await client.send(confirm, hiddenFields(body, 'token'))
  if (!client.cookies.has('session')) throw new Error(`${email} is not signed in: ${answer.status}`)
  return client
}

/** Sends the sign-in form. */
export async function askForMail(client: PlainClient, email: string): Promise<Answer> {
  const { body } = await client.ask('/en/sign-in')
  return client.send('/en/sign-in', { ...hiddenFields(body, 'email'), email })
}

/** The signing form, filled in for an organisation: ready to be sent, as often as one likes. */
export async function signingForm(client: PlainClient, organisationName: string, changes: Fields = {}) {
  const { body } = await client.ask(SIGN)
  return {
    path: SIGN,
    fields: { ...hiddenFields(body, 'organisationName'), ...CLAIM, organisationName, ...changes },
  }
}

/** Signs for an organisation; returns the reference. */
export async function sign(client: PlainClient, organisationName: string, changes: Fields = {}) {
  const { path, fields } = await signingForm(client, organisationName, changes)
  return referenceIn(await client.send(path, fields))
}

/** The reference in the address of the receipt; throws when the form came back instead. */
export function referenceIn({ status, headers }: Answer): string {
  const reference = new URL(headers.location ?? '', 'http://site').searchParams.get('reference')
  if (!reference) throw new Error(`no receipt, but ${status} ${headers.location ?? ''}`)
  return reference
}

/** Decides as the administrator does at the desk. */
export async function approve(site: Site, ...references: string[]): Promise<void> {
  const coordinator = await signedIn(site, ADMINISTRATOR)
  for (const reference of references) {
    const path = `/en/coordination/signatures/${reference}`
    const { body } = await coordinator.ask(path)
    const fields = { ...hiddenFields(body, 'revision'), outcome: 'approve' }
    const answer = await coordinator.send(path, fields)
    if (answer.status !== 303) throw new Error(`${reference} was not approved: ${answer.status}`)
  }
}

/** An address nobody has used before. */
export function newAddress(): string {
  return `kontakt-${crypto.randomUUID()}@beispielverein.example`
}

export function pathOf(link: string): string {
  const { pathname, search } = new URL(link)
  return pathname + search
}

const CLAIM: Fields = {
  organisationNameLatin: '',
  acronym: '',
  country: 'DE',
  city: 'Musterstadt',
  website: '',
  kind: 'ngo',
  representativeName: 'Erika Muster',
  representativeRole: 'Vorsitzende',
  visibility: 'public',
  statement: '',
  authorised: 'on',
  consent: 'on',
}
