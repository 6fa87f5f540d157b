import { database, inTransaction } from '@/lib/platform/db/database'
import { enqueue } from '@/lib/platform/queue'

/**
 * Enqueues again what is owed and has waited for long: jobs may run out of tries, a mail that is owed does not.
 * The longer it has been owed the rarer it is tried, once an hour in the end, always after what is new, so that
 * hundreds that nobody takes hold up none.
 */
export async function sweepMail(): Promise<void> {
  const due = await findDue()
  await inTransaction(async (tx) => {
    for (const { id } of due) await enqueue(tx, 'send-mail', { mailId: id }, { priority: -1, retryLimit: 1 })
  })
}

/** The newest first. Queued already, or tried within an eighth of their age, they are not due. */
function findDue() {
  return database().$queryRaw<{ id: string }[]>`
    SELECT id FROM outgoing_mail mail
    WHERE sent_at IS NULL AND dropped_at IS NULL AND created_at < now() - interval '20 minutes'
      AND NOT EXISTS (
        SELECT FROM pgboss.job
        WHERE job.name = 'send-mail' AND job.singleton_key = mail.id::text AND (
          job.state < 'completed'
          OR job.completed_on > now() - least((now() - mail.created_at) / 8, interval '1 hour')))
    ORDER BY created_at DESC
    LIMIT 500`
}
