import type { Actor } from '@/lib/accounts/actor'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { database } from '@/lib/platform/db/database'
import type { QueuePlace } from './queue-place'
import { reviewableAppeals } from './reviewable-appeals'

/**
 * The reference of the signature that waits next: after `current` in the queue or, at its end, the one that has
 * waited longest. Null when no other waits. Leaves out those that the actor represents and can't decide on.
 */
export async function findNextWaiting(actor: Actor, current?: QueuePlace): Promise<string | null> {
  const waiting = {
    status: 'pending',
    appealId: { in: await reviewableAppeals(actor) },
    organisation: { representatives: { none: { userId: actor.userId } } },
  } satisfies Prisma.SignatureWhereInput
  if (!current) return firstOf(waiting)
  const { id, statusSince } = current
  const behind = { OR: [{ statusSince: { gt: statusSince } }, { statusSince, id: { gt: id } }] }
  return (await firstOf({ ...waiting, ...behind })) ?? (await firstOf({ ...waiting, id: { not: id } }))
}

async function firstOf(where: Prisma.SignatureWhereInput): Promise<string | null> {
  const signature = await database().signature.findFirst({
    where,
    orderBy: [{ statusSince: 'asc' }, { id: 'asc' }],
    select: { reference: true },
  })
  return signature?.reference ?? null
}
