import { canReview, type Actor } from '@/lib/accounts/actor'
import { database } from '@/lib/platform/db/database'
import { normaliseReference } from '@/lib/signatures/reference'
import { decisionOutcomes } from '@/lib/signatures/signature-states'
import type { Outcome } from './decision-form'
import { gatherEvidence } from './gather-evidence'
import { signatureHistory } from './signature-history'

export type ReviewedSignature = NonNullable<Awaited<ReturnType<typeof findSignatureForCoordinator>>>
export type ReviewedClaim = ReviewedSignature['submissions'][number]

/**
 * One signature with all that was claimed, decided and recorded, with the person's name and mailbox; null when
 * there is none or it is not the actor's to review. `outcomes` is what can be decided now.
 */
export async function findSignatureForCoordinator(actor: Actor, reference: string) {
  const signature = await database().signature.findUnique({
    where: { reference: normaliseReference(reference) ?? '' },
    include: {
      appeal: { select: { slug: true, timeZone: true } },
      organisation: { include: { representatives: { orderBy: [{ since: 'asc' }, { id: 'asc' }] } } },
      latestSubmission: true,
      submissions: { orderBy: { number: 'desc' }, include: { appealText: TEXT_SIGNED } },
      decisions: {
        orderBy: { createdAt: 'desc' },
        include: { coordinator: { select: { name: true, email: true } } },
      },
      publicEntry: { select: { slug: true } },
    },
  })
  if (!signature || !canReview(actor, signature.appealId)) return null
  const { decisions, organisation, ...found } = signature
  const { representatives } = organisation
  const events = await database().event.findMany({
    where: { subjectType: 'signature', subjectId: signature.id },
    orderBy: { id: 'desc' },
    select: { at: true, action: true, actorId: true },
  })
  return {
    ...found,
    representatives,
    evidence: await gatherEvidence(database(), signature),
    history: signatureHistory({ events, decisions, representatives }),
    isOwn: representatives.some(({ userId }) => userId === actor.userId),
    outcomes: decisionOutcomes(signature.status).filter((outcome): outcome is Outcome => outcome !== 'undo'),
  }
}

const TEXT_SIGNED = { select: { version: true, locale: true, sha256: true, title: true } } as const
