// The process that sends mail and keeps the daily duties. It ends with its parent.
import { composeSignInMail } from '@/lib/accounts/mails/sign-in-mail'
import { removeExpiredSignIns } from '@/lib/accounts/remove-expired-sign-ins'
import { database } from '@/lib/platform/db/database'
import { logFailure } from '@/lib/platform/log-failure'
import type { ComposeMail } from '@/lib/platform/mail/deliver-mail'
import type { OutgoingMail } from '@/lib/platform/mail/outbox'
import { sweepMail } from '@/lib/platform/mail/sweep-mail'
import { workMail } from '@/lib/platform/mail/work-mail'
import { discreet, workerQueue } from '@/lib/platform/queue'
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
queue.on('error', (error) => logFailure('queue', error))
await queue.start()

await workMail(queue, composers)
await queue.work('sweep-mail', discreet('sweeping mail', sweepMail))
await queue.work(
  'republish-counts',
  discreet('republishing counts', () => republishCounts()),
)
await queue.work('clean-up', discreet('cleaning up', removeExpiredSignIns))
await queue.schedule('sweep-mail', '* * * * *')
await queue.schedule('republish-counts', `0 ${REPUBLISHED_AT_HOUR_UTC} * * *`)
await queue.schedule('clean-up', '*/15 * * * *')
// A site that was off at three in the morning republishes when it is on again.
await queue.send('republish-counts', {}, { singletonKey: 'on-start' })
// From here on, what ends this process may speak of people.
process.on('uncaughtException', (error) => {
  logFailure('the worker', error)
  process.exit(1)
})
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
