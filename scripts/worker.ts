// The process that sends mail and keeps the daily duties. It ends with its parent.
import { composeSignInMail } from '@/lib/accounts/mails/sign-in-mail'
import { removeExpiredSignIns } from '@/lib/accounts/remove-expired-sign-ins'
import { database } from '@/lib/platform/db/database'
import { deliverMail, type ComposeMail } from '@/lib/platform/mail/deliver-mail'
import type { OutgoingMail } from '@/lib/platform/mail/outbox'
import { sweepMail } from '@/lib/platform/mail/sweep-mail'
import { workerQueue, type Jobs } from '@/lib/platform/queue'
import { REPUBLISHED_AT_HOUR_UTC, republishCounts } from '@/lib/publication/republish-counts'
import { composeDecisionMail } from '@/lib/reviews/mails/decision-mail'
import { composeReceiptMail } from '@/lib/signatures/mails/receipt-mail'

const composers: Record<OutgoingMail['kind'], ComposeMail> = {
  sign_in: composeSignInMail,
  receipt: composeReceiptMail,
  approved: composeDecisionMail,
  rejected: composeDecisionMail,
  changes_requested: composeDecisionMail,
  revoked: composeDecisionMail,
}

const queue = workerQueue()
queue.on('error', (error) => console.error(`queue: ${error.name}`))
await queue.start()

await queue.work<Jobs['send-mail']>(
  'send-mail',
  { pollingIntervalSeconds: 0.5, batchSize: 1 },
  async ([job]) => {
    if (job) await deliverMail(job.data.mailId, composers)
  },
)
await queue.work('sweep-mail', sweepMail)
await queue.work('republish-counts', () => republishCounts())
await queue.work('clean-up', removeExpiredSignIns)
await queue.schedule('sweep-mail', '* * * * *')
await queue.schedule('republish-counts', `0 ${REPUBLISHED_AT_HOUR_UTC} * * *`)
await queue.schedule('clean-up', '*/15 * * * *')
// A site that was off at three in the morning republishes when it is on again.
await queue.send('republish-counts', {}, { singletonKey: 'on-start' })
process.send?.('ready')

let stopping = false
for (const signal of ['SIGTERM', 'SIGINT', 'disconnect']) process.on(signal, () => void stop())

/** Finishes what it is at; what it has not begun stays owed. */
async function stop() {
  if (stopping) return
  stopping = true
  await queue.stop({ graceful: true, timeout: 10_000 })
  await database().$disconnect()
  process.exit(0)
}
