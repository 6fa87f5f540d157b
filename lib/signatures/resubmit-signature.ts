import type { Actor } from '@/lib/accounts/actor'
import { compareKey } from '@/lib/organisations/name-key'
import { isUniqueViolation, type Transaction } from '@/lib/platform/db/database'
import type { Locale } from '@/lib/platform/i18n/locales'
import { inPublishingTransaction } from '@/lib/publication/publishing-transaction'
import { saysTheSame } from './claim-content'
import { findTextToSign } from './find-text-to-sign'
import { lockOwnSignature } from './lock-own-signature'
import type { LockedSignature } from './move-signature'
import type { SignatureClaim } from './signature-form'
import { OPEN } from './signature-states'
import { submitClaim } from './submit-claim'

export type ResubmitInput = {
  reference: string
  textId: string
  textSha256: string
  locale: Locale
  claim: SignatureClaim
}

export type ResubmitResult =
  | { ok: true; reference: string }
  | { ok: false; reason: 'not-found' | 'not-possible' | 'not-open' | 'text-changed' | 'name-used' }

/**
 * Corrects a signature that waits, or that changes were requested of: it is bound to the text shown beside the form
 * and waits for the coordinators again. The name may change; `name-used` if the person signs under that one already.
 */
export async function resubmitSignature(actor: Actor, input: ResubmitInput): Promise<ResubmitResult> {
  try {
    return await inPublishingTransaction(async (tx) => {
      const signature = await lockOwnSignature(tx, actor, input.reference)
      if (!signature) return { ok: false, reason: 'not-found' }
      if (!OPEN.includes(signature.status)) return { ok: false, reason: 'not-possible' }
      const problem = await textProblem(tx, signature, input)
      if (problem) return { ok: false, reason: problem }
      await correct(tx, actor, signature, input)
      return { ok: true, reference: signature.reference }
    })
  } catch (error) {
    if (isUniqueViolation(error)) return { ok: false, reason: 'name-used' }
    throw error
  }
}

async function correct(
  tx: Transaction,
  actor: Actor,
  signature: LockedSignature,
  input: ResubmitInput,
): Promise<void> {
  const { claim, textId, locale } = input
  const { organisation } = signature
  if (signature.status === 'pending' && isRepeat(actor, signature, input)) return
  const nameKey = compareKey(claim.organisationName)
  if (nameKey !== organisation.nameKey)
    await tx.organisation.update({ where: { id: organisation.id }, data: { nameKey } })
  await submitClaim(tx, signature, { claim, textId, locale, userId: actor.userId }, 'resubmitted')
}

/** Where changes were requested, sending the same words again is an answer, too. */
function isRepeat(actor: Actor, signature: LockedSignature, { claim, textId }: ResubmitInput): boolean {
  const person = signature.organisation.representatives.find(({ userId }) => userId === actor.userId)
  return (
    person !== undefined &&
    claim.visibility === signature.visibility &&
    saysTheSame(claim, textId, signature.latestSubmission, person)
  )
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
