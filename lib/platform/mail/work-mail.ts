import type { PgBoss } from 'pg-boss'
import { discreet, type Jobs, URGENT } from '@/lib/platform/queue'
import { type ComposeMail, deliverMail } from './deliver-mail'
import type { OutgoingMail } from './outbox'

/** Sends mail, a few at a time; servers that hang must not keep those waiting who want to sign in. */
export async function workMail(
  queue: PgBoss,
  composers: Record<OutgoingMail['kind'], ComposeMail>,
): Promise<void> {
  const send = discreet('mail', async ([job]: { data: Jobs['send-mail'] }[]) => {
    if (job) await deliverMail(job.data.mailId, composers)
  })
  const options = { pollingIntervalSeconds: 0.5, batchSize: 1, localConcurrency: 2 }
  await queue.work<Jobs['send-mail']>('send-mail', options, send)
  await queue.work<Jobs['send-mail']>('send-mail', { ...options, minPriority: URGENT }, send)
}
