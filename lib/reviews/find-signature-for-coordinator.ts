import { canReview, type Actor } from '@/lib/accounts/actor'
import { database } from '@/lib/platform/db/database'
import { decisionOutcomes } from '@/lib/signatures/signature-states'
import { gatherEvidence } from './gather-evidence'

export type ReviewedSignature = NonNullable<Awaited<ReturnType<typeof findSignatureForCoordinator>>>

/** One signature with all that was claimed, decided and recorded; null when there is none or it is not the actor's to review. */
export async function findSignatureForCoordinator(actor: Actor, reference: string) {
  const signature = await database().signature.findUnique({
    where: { reference },
    include: {
      appeal: { select: { slug: true, timeZone: true } },
      organisation: { include: { representatives: { orderBy: { since: 'asc' } } } },
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
  const [evidence, events] = await Promise.all([
    gatherEvidence(database(), signature),
    database().event.findMany({
      where: { subjectType: 'signature', subjectId: signature.id },
      orderBy: { id: 'desc' },
      select: { at: true, action: true, actorId: true },
    }),
  ])
  return {
    ...signature,
    evidence,
    events,
    isOwn: signature.organisation.representatives.some(({ userId }) => userId === actor.userId),
    outcomes: decisionOutcomes(signature.status).filter((outcome) => outcome !== 'undo'),
  }
}

/** The one that has waited longest besides `except`, or null when nothing waits. */
export async function findNextWaiting(actor: Actor, except?: string): Promise<string | null> {
  const waiting = await database().signature.findMany({
    where: { status: 'pending', ...(except && { reference: { not: except } }) },
    orderBy: [{ statusSince: 'asc' }, { id: 'asc' }],
    select: { reference: true, appealId: true },
    take: 50,
  })
  return waiting.find(({ appealId }) => canReview(actor, appealId))?.reference ?? null
}

const TEXT_SIGNED = { select: { version: true, locale: true, sha256: true, title: true } } as const
