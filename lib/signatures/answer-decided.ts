import type { Transaction } from '@/lib/platform/db/database'
import { saysTheSame } from './claim-content'
import { moveSignature, type LockedSignature } from './move-signature'
import { recordVisibilityChange } from './record-visibility-change'
import type { SignatureStatus } from './signature-states'
import type { SubmittedClaim } from './submit-claim'
import { isLower, type Visibility } from './visibility'

/** Why a claim about a signature that is there was not taken, with what has to be said about it. */
export type ClaimRefused =
  | {
      ok: false
      reason: 'already-decided-on'
      /** `lowered`: fewer people see the name than before, as the claim asked. */
      details: { status: SignatureStatus; lowered: 'yes' | 'no' }
    }
  /** The visibility to go on with: the lower one of what is so now and what was asked for. */
  | { ok: false; reason: 'changed-meanwhile'; details: { visibility: Visibility } }

/**
 * Answers a claim about a signature that takes no other words in its state; null if it says nothing else. Hiding
 * never waits for anybody: a lower visibility takes effect at once.
 */
export async function answerDecided(
  tx: Transaction,
  signature: LockedSignature,
  submitted: SubmittedClaim,
): Promise<ClaimRefused | null> {
  const isHiding = await hideAtOnce(tx, signature, submitted)
  // Whoever only hides has been answered by that.
  const visibility = isHiding ? signature.latestSubmission.visibility : submitted.claim.visibility
  if (isRepeat(signature, { ...submitted, claim: { ...submitted.claim, visibility } })) return null
  const { status } = signature
  return { ok: false, reason: 'already-decided-on', details: { status, lowered: isHiding ? 'yes' : 'no' } }
}

/** Lowers the visibility where the claim asks for it, and says whether it did. */
export async function hideAtOnce(
  tx: Transaction,
  signature: LockedSignature,
  { claim: { visibility }, userId }: SubmittedClaim,
): Promise<boolean> {
  if (!isLower(visibility, signature.visibility)) return false
  await moveSignature(tx, signature, { visibility })
  await recordVisibilityChange(tx, signature, visibility, userId)
  return true
}

/** Whether the claim says exactly what was submitted last, whatever became of the signature since. */
export function isRepeat(
  { organisation, latestSubmission }: LockedSignature,
  { claim, userId, textId }: SubmittedClaim,
): boolean {
  const person = organisation.representatives.find((representative) => representative.userId === userId)
  return person !== undefined && saysTheSame(claim, textId, latestSubmission, person)
}

export function changedMeanwhile(signature: LockedSignature, wanted: Visibility): ClaimRefused {
  const visibility = isLower(wanted, signature.visibility) ? wanted : signature.visibility
  return { ok: false, reason: 'changed-meanwhile', details: { visibility } }
}
