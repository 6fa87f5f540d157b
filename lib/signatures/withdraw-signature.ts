import type { Actor } from '@/lib/accounts/actor'
import { recordEvent } from '@/lib/platform/events'
import { inPublishingTransaction } from '@/lib/publication/publishing-transaction'
import { lockOwnSignature } from './lock-own-signature'
import { moveSignature } from './move-signature'
import { canMove } from './signature-states'

export type WithdrawResult = { ok: true } | { ok: false; reason: 'not-found' | 'not-possible' }

/** Takes a signature back, at once; repeating it changes nothing. What coordinators have closed stays closed. */
export async function withdrawSignature(
  actor: Actor,
  { reference }: { reference: string },
): Promise<WithdrawResult> {
  return inPublishingTransaction(async (tx) => {
    const signature = await lockOwnSignature(tx, actor, reference)
    if (!signature) return { ok: false, reason: 'not-found' }
    if (signature.status === 'withdrawn') return { ok: true }
    if (!canMove(signature.status, 'withdrawn', 'organisation')) return { ok: false, reason: 'not-possible' }
    await moveSignature(tx, signature, { status: 'withdrawn' })
    const subject = { subjectType: 'signature' as const, subjectId: signature.id }
    await recordEvent(tx, { ...subject, actorId: actor.userId, action: 'withdrawn' })
    return { ok: true }
  })
}
