import { database, inTransaction } from '@/lib/platform/db/database'
import { enqueue } from '@/lib/platform/queue'

const MINUTE_MS = 60_000

/** Enqueues again what is owed and has waited for long: jobs may run out of tries, a mail that is owed does not. */
export async function sweepMail(): Promise<void> {
  const owed = await database().outgoingMail.findMany({
    where: { sentAt: null, droppedAt: null, createdAt: { lt: new Date(Date.now() - 20 * MINUTE_MS) } },
    select: { id: true },
    orderBy: { createdAt: 'asc' },
    take: 500,
  })
  await inTransaction(async (tx) => {
    for (const { id } of owed) await enqueue(tx, 'send-mail', { mailId: id })
  })
}
