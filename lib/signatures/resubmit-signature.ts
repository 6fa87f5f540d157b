import type { Actor } from '@/lib/accounts/actor'
import { compareKey } from '@/lib/organisations/name-key'
import { isUniqueViolation, type Transaction } from '@/lib/platform/db/database'
import type { Locale } from '@/lib/platform/i18n/locales'
import { inPublishingTransaction } from '@/lib/publication/publishing-transaction'
import { answerDecided, changedMeanwhile, isRepeat, type ClaimRefused } from './answer-decided'
import { findTextToSign } from './find-text-to-sign'
import { lockOwnSignature } from './lock-own-signature'
import type { LockedSignature } from './move-signature'
import type { SignatureClaim } from './signature-form'
import { OPEN } from './signature-states'
import { submitClaim, type SubmittedClaim } from './submit-claim'

export type ResubmitInput = {
  reference: string
  /** The one that was shown in the form. */
  revision: number
  textId: string
  textSha256: string
  locale: Locale
  claim: SignatureClaim
}

export type ResubmitResult =
  | { ok: true; reference: string }
  | { ok: false; reason: 'not-found' | 'not-open' | 'text-changed' | 'name-used' }
  | ClaimRefused

/**
 * Corrects a signature that waits, or that changes were requested of: it is bound to the text shown beside the form
 * and waits for the coordinators again. The name may change; `name-used` if the person signs under that one already.
 * A form that showed an earlier revision changes nothing: whatever came after it, above all hiding, stands.
 */
export async function resubmitSignature(actor: Actor, input: ResubmitInput): Promise<ResubmitResult> {
  try {
    return await inPublishingTransaction(async (tx) => {
      const signature = await lockOwnSignature(tx, actor, input.reference)
      if (!signature) return { ok: false, reason: 'not-found' }
      const { claim, textId, locale } = input
      const submitted = { claim, textId, locale, userId: actor.userId }
      const refused = OPEN.includes(signature.status)
        ? await correct(tx, signature, submitted, input)
        : await answerDecided(tx, signature, submitted)
      return refused ?? { ok: true, reference: signature.reference }
    })
  } catch (error) {
    if (isUniqueViolation(error)) return { ok: false, reason: 'name-used' }
    throw error
  }
}

async function correct(
  tx: Transaction,
  signature: LockedSignature,
  submitted: SubmittedClaim,
  input: ResubmitInput,
): Promise<Exclude<ResubmitResult, { ok: true }> | null> {
  const { claim } = submitted
  const isSame = isRepeat(signature, submitted)
  const problem = await textProblem(tx, signature, input)
  if (problem) return { ok: false, reason: problem }
  if (input.revision !== signature.revision)
    return isSame ? null : changedMeanwhile(signature, claim.visibility)
  // Where changes were requested, sending the same words again is an answer, too.
  if (isSame && signature.status === 'pending' && claim.visibility === signature.visibility) return null
  const { organisation } = signature
  const nameKey = compareKey(claim.organisationName)
  if (nameKey !== organisation.nameKey)
    await tx.organisation.update({ where: { id: organisation.id }, data: { nameKey } })
  await submitClaim(tx, signature, submitted, 'resubmitted')
  return null
}

async function textProblem(tx: Transaction, signature: LockedSignature, input: ResubmitInput) {
  const { slug } = await tx.appeal.findUniqueOrThrow({
    where: { id: signature.appealId },
    select: { slug: true },
  })
  const found = await findTextToSign(slug, input.locale, tx)
  if (!found?.isOpen) return 'not-open'
  return found.text.id === input.textId && found.text.sha256 === input.textSha256 ? null : 'text-changed'
}
