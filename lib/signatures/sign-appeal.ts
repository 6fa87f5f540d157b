import type { Actor } from '@/lib/accounts/actor'
import { compareKey } from '@/lib/organisations/name-key'
import type { Transaction } from '@/lib/platform/db/database'
import { recordEvent } from '@/lib/platform/events'
import type { Locale } from '@/lib/platform/i18n/locales'
import { inPublishingTransaction } from '@/lib/publication/publishing-transaction'
import { saysTheSame } from './claim-content'
import { findTextToSign } from './find-text-to-sign'
import { beginSignature } from './begin-signature'
import { lockSignature, moveSignature, type LockedSignature } from './move-signature'
import type { SignatureClaim } from './signature-form'
import { submitClaim, type SubmittedClaim } from './submit-claim'
import { isLower } from './visibility'

export type SignInput = {
  appeal: string
  /** The text that was shown; signing binds to nothing else. */
  textId: string
  textSha256: string
  locale: Locale
  claim: SignatureClaim
}

export type SignResult =
  | { ok: true; reference: string }
  | { ok: false; reason: 'not-found' | 'not-open' | 'text-changed' | 'no-longer-representative' }

/**
 * Signs an appeal for an organisation. The same person, name and appeal are the same signature: repeats, retries and
 * parallel calls get its reference. Never looks at anybody else's, so that nothing can be learned about them.
 */
export async function signAppeal(
  actor: Actor,
  { appeal, textId, textSha256, locale, claim }: SignInput,
): Promise<SignResult> {
  return inPublishingTransaction(async (tx) => {
    const found = await findTextToSign(appeal, locale, tx)
    if (!found) return { ok: false, reason: 'not-found' }
    if (!found.isOpen) return { ok: false, reason: 'not-open' }
    if (found.text.id !== textId || found.text.sha256 !== textSha256)
      return { ok: false, reason: 'text-changed' }

    const nameKey = compareKey(claim.organisationName)
    await keepOthersOut(tx, `${actor.userId} ${found.appealId} ${nameKey}`)
    const submitted = { claim, userId: actor.userId, textId, locale }
    const organisation = await findOwnOrganisation(tx, actor.userId, nameKey)
    if (organisation && !organisation.represented) return { ok: false, reason: 'no-longer-representative' }
    const signature = organisation && (await findSignature(tx, organisation.id, found.appealId))
    if (!signature) {
      return {
        ok: true,
        reference: await beginSignature(tx, found.appealId, organisation?.id ?? null, nameKey, submitted),
      }
    }
    await repeat(tx, signature, submitted)
    return { ok: true, reference: signature.reference }
  })
}

/** What signing once more means for a signature that is there: the states of DESIGN section 2 decide. */
async function repeat(tx: Transaction, signature: LockedSignature, submitted: SubmittedClaim): Promise<void> {
  const { status, latestSubmission, organisation } = signature
  if (status === 'withdrawn') return submitClaim(tx, signature, submitted, 'signed-again')
  const person = organisation.representatives.find(({ userId }) => userId === submitted.userId)
  const isOpen = status === 'pending' || status === 'changes_requested'
  if (isOpen && person && !saysTheSame(submitted.claim, submitted.textId, latestSubmission, person)) {
    return submitClaim(tx, signature, submitted, 'resubmitted')
  }
  // Hiding never waits for anybody; nothing else of a decided signature changes by signing once more.
  if (isLower(submitted.claim.visibility, signature.visibility)) {
    await moveSignature(tx, signature, { visibility: submitted.claim.visibility })
    const subject = { subjectType: 'signature' as const, subjectId: signature.id }
    await recordEvent(tx, { ...subject, actorId: submitted.userId, action: 'visibility-lowered' })
  }
}

async function findSignature(tx: Transaction, organisationId: string, appealId: string) {
  const where = { appealId_organisationId: { appealId, organisationId } }
  const found = await tx.signature.findUnique({ where, select: { id: true } })
  return found && lockSignature(tx, { id: found.id })
}

/** The organisation of this name that the person speaks for, or has begun; one they still speak for comes first. */
async function findOwnOrganisation(tx: Transaction, userId: string, nameKey: string) {
  const own = await tx.organisation.findMany({
    where: { nameKey, OR: [{ createdById: userId }, { representatives: { some: { userId, until: null } } }] },
    select: { id: true, representatives: { where: { userId, until: null }, select: { id: true } } },
    orderBy: { createdAt: 'asc' },
  })
  const chosen = own.find(({ representatives }) => representatives.length > 0) ?? own[0]
  return chosen && { id: chosen.id, represented: chosen.representatives.length > 0 }
}

/** Whoever signs the same in parallel waits until this transaction has ended. */
async function keepOthersOut(tx: Transaction, label: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${label}, 0))`
}
