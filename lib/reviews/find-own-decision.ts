import { canReview, type Actor } from '@/lib/accounts/actor'
import { database } from '@/lib/platform/db/database'
import { normaliseReference } from '@/lib/signatures/reference'

/** What the actor decided last on a signature, to tell them that it is done; null when they did not. */
export async function findOwnDecision(actor: Actor, reference: string) {
  const decision = await database().decision.findFirst({
    where: { coordinatorId: actor.userId, signature: { reference: normaliseReference(reference) ?? '' } },
    orderBy: { createdAt: 'desc' },
    select: {
      outcome: true,
      submission: { select: { organisationName: true } },
      signature: { select: { reference: true, appealId: true } },
    },
  })
  if (!decision || !canReview(actor, decision.signature.appealId)) return null
  const { outcome, submission, signature } = decision
  return { outcome, name: submission.organisationName, reference: signature.reference }
}
