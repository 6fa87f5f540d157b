import type { Actor } from '@/lib/accounts/actor'
import { compareKey } from '@/lib/organisations/name-key'
import type { Transaction } from '@/lib/platform/db/database'
import type { Locale } from '@/lib/platform/i18n/locales'
import { inPublishingTransaction } from '@/lib/publication/publishing-transaction'
import { answerDecided, changedMeanwhile, hideAtOnce, isRepeat, type ClaimRefused } from './answer-decided'
import { beginSignature } from './begin-signature'
import { findTextToSign } from './find-text-to-sign'
import { lockSignature, type LockedSignature } from './move-signature'
import type { SignatureClaim } from './signature-form'
import { OPEN } from './signature-states'
import { submitClaim, type SubmittedClaim } from './submit-claim'
import { isLower, type Visibility } from './visibility'

export type SignInput = {
  appeal: string
  /** The text that was shown; signing binds to nothing else. */
  textId: string
  textSha256: string
  /** When the page with the form was made. */
  shownAt: Date
  locale: Locale
  claim: SignatureClaim
}

export type SignResult =
  | { ok: true; reference: string }
  | { ok: false; reason: 'not-found' | 'not-open' | 'text-changed' | 'no-longer-representative' }
  | ClaimRefused

/**
 * Signs an appeal for an organisation. The same person, name and appeal are the same signature: repeats, retries and
 * parallel calls get its reference. Never looks at anybody else's, so that nothing can be learned about them.
 */
export async function signAppeal(
  actor: Actor,
  { appeal, textId, textSha256, shownAt, locale, claim }: SignInput,
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
    const refused = await repeat(tx, signature, submitted, shownAt)
    return refused ?? { ok: true, reference: signature.reference }
  })
}

/** What signing once more means for a signature that is there: the states of DESIGN section 2 decide. */
async function repeat(
  tx: Transaction,
  signature: LockedSignature,
  submitted: SubmittedClaim,
  shownAt: Date,
): Promise<ClaimRefused | null> {
  const isWithdrawn = signature.status === 'withdrawn'
  const isOpen = OPEN.includes(signature.status)
  if (!isWithdrawn && !isOpen) return answerDecided(tx, signature, submitted)
  const { visibility } = submitted.claim
  const isSame = isRepeat(signature, submitted)
  if (await isTakenBack(tx, signature, visibility, shownAt))
    return isSame ? null : changedMeanwhile(signature, visibility)
  const isRaising = isLower(signature.visibility, visibility)
  if (isSame && isOpen && !isRaising) await hideAtOnce(tx, signature, submitted)
  else await submitClaim(tx, signature, submitted, isWithdrawn ? 'signed-again' : 'resubmitted')
  return null
}

/**
 * Whether the person has hidden or withdrawn since the form was shown what the form would bring back: a tab left
 * open, or a post that comes late, must not undo that.
 */
async function isTakenBack(
  tx: Transaction,
  { id, status, visibility }: LockedSignature,
  wanted: Visibility,
  shownAt: Date,
): Promise<boolean> {
  const undone = [
    ...(status === 'withdrawn' ? ['withdrawn'] : []),
    ...(isLower(visibility, wanted) ? ['visibility-lowered'] : []),
  ]
  const where = { subjectType: 'signature', subjectId: id, action: { in: undone }, at: { gte: shownAt } }
  return (await tx.event.findFirst({ where, select: { id: true } })) !== null
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
