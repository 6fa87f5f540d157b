import type { Actor } from '@/lib/accounts/actor'
import { recordEvent } from '@/lib/platform/events'
import { inPublishingTransaction } from '@/lib/publication/publishing-transaction'
import { lockOwnSignature } from './lock-own-signature'
import { moveSignature } from './move-signature'
import { recordVisibilityChange } from './record-visibility-change'
import { isLower, lacksRiskUnderstood, RISK_COUNTRIES, type Visibility } from './visibility'

export type VisibilityInput = { reference: string; visibility: Visibility; riskUnderstood: boolean }
export type VisibilityResult = { ok: true } | { ok: false; reason: 'not-found' | 'risk-not-confirmed' }

/**
 * Changes who may see the name, at once and in every state; what was claimed when signing stays in the submission.
 * To show more of an organisation in Russia or Belarus takes the word that the risk is understood; to hide never does.
 */
export async function changeVisibility(actor: Actor, input: VisibilityInput): Promise<VisibilityResult> {
  const { visibility, riskUnderstood } = input
  return inPublishingTransaction(async (tx) => {
    const signature = await lockOwnSignature(tx, actor, input.reference)
    if (!signature) return { ok: false, reason: 'not-found' }
    if (visibility === signature.visibility) return { ok: true }
    const isHiding = isLower(visibility, signature.visibility)
    const { country } = signature.latestSubmission
    if (!isHiding && lacksRiskUnderstood({ country, visibility, riskUnderstood }))
      return { ok: false, reason: 'risk-not-confirmed' }
    await moveSignature(tx, signature, { visibility })
    await recordVisibilityChange(tx, signature, visibility, actor.userId)
    // The submission can't say it: it was sent before.
    if (!isHiding && riskUnderstood && RISK_COUNTRIES.includes(country)) {
      const subject = { subjectType: 'signature' as const, subjectId: signature.id }
      await recordEvent(tx, { ...subject, actorId: actor.userId, action: 'risk-understood' })
    }
    return { ok: true }
  })
}
