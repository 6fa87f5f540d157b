import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/accounts/actor'
import { database, inTransaction } from '@/lib/platform/db/database'
import type { Locale } from '@/lib/platform/i18n/locales'
import { findTextToSign } from './find-text-to-sign'
import { lockSignature, moveSignature } from './move-signature'
import { signAppeal, type SignInput } from './sign-appeal'
import type { SignatureClaim } from './signature-form'
import type { SignatureStatus } from './signature-states'

/** For tests: people who sign the seeded appeal, and what coordinators do about it. */
export const APPEAL = 'protection-for-objectors'

export async function newActor(): Promise<Actor> {
  const user = await database().user.create({ data: { email: `${randomUUID()}@example.org`, locale: 'de' } })
  return { userId: user.id, email: user.email, roles: [] }
}

export function claimOf(changes: Partial<SignatureClaim> = {}): SignatureClaim {
  return {
    organisationName: 'Beispielverein Musterstadt e. V.',
    organisationNameLatin: null,
    acronym: 'BVM',
    country: 'DE',
    city: 'Musterstadt',
    website: 'https://beispielverein.example',
    kind: 'ngo',
    representativeName: 'Erika Muster',
    representativeRole: 'Vorsitzende',
    visibility: 'public',
    riskUnderstood: false,
    statement: null,
    updates: false,
    ...changes,
  }
}

/** What the form sends for a claim on a page in this language. */
export async function inputOf(
  changes: Partial<SignatureClaim> = {},
  locale: Locale = 'de',
): Promise<SignInput> {
  const found = await findTextToSign(APPEAL, locale)
  if (!found) throw new Error('the seeded appeal is gone')
  const { id: textId, sha256: textSha256 } = found.text
  return { appeal: APPEAL, textId, textSha256, shownAt: new Date(), locale, claim: claimOf(changes) }
}

/** What the form sends by which this signature is corrected, as it stands now. */
export async function correctionOf(reference: string, changes: Partial<SignatureClaim> = {}) {
  const where = { reference }
  const { revision } = await database().signature.findUniqueOrThrow({ where, select: { revision: true } })
  return { ...(await inputOf(changes)), reference, revision }
}

/** Signs and returns the reference; throws when it was refused. */
export async function sign(
  actor: Actor,
  changes: Partial<SignatureClaim> = {},
  locale: Locale = 'de',
): Promise<string> {
  const result = await signAppeal(actor, await inputOf(changes, locale))
  if (!result.ok) throw new Error(result.reason)
  return result.reference
}

const OUTCOMES = {
  approved: 'approve',
  rejected: 'reject',
  changes_requested: 'request_changes',
  revoked: 'revoke',
} as const

/** Brings a signature where only a coordinator's decision can bring it. */
export async function decided(reference: string, status: keyof typeof OUTCOMES): Promise<void> {
  const coordinator = await newActor()
  await inTransaction(async (tx) => {
    const signature = await lockSignature(tx, { reference })
    if (!signature) throw new Error(`no signature ${reference}`)
    await tx.decision.create({
      data: {
        signatureId: signature.id,
        submissionId: signature.latestSubmissionId,
        coordinatorId: coordinator.userId,
        outcome: OUTCOMES[status],
        reasonCode: 'other',
        message: 'Bitte sehen Sie sich den Namen noch einmal an.',
        evidence: {},
        revision: signature.revision,
      },
    })
    await moveSignature(tx, signature, { status })
  })
}

/** A signature with all that belongs to it, as it stands in the database. */
export async function stored(reference: string) {
  const signature = await database().signature.findUniqueOrThrow({
    where: { reference },
    include: {
      submissions: { orderBy: { number: 'asc' } },
      publicEntry: true,
      mails: true,
      organisation: true,
    },
  })
  const events = await database().event.findMany({
    where: { subjectType: 'signature', subjectId: signature.id },
    orderBy: { id: 'asc' },
  })
  return {
    ...signature,
    status: signature.status as SignatureStatus,
    actions: events.map(({ action }) => action),
  }
}
