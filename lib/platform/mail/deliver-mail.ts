import type { ReactElement } from 'react'
import { render, toPlainText } from 'react-email'
import { database, inTransaction } from '@/lib/platform/db/database'
import { recordEvent } from '@/lib/platform/events'
import { logFailure } from '@/lib/platform/log-failure'
import { isRefusedForGood } from './mail-refusal'
import type { OutgoingMail } from './outbox'
import { messageIdOf, sendMessage } from './transport'

export type ComposedMail = { to: string; subject: string; body: ReactElement }
/** Makes the mail from what is stored now; none when it is no longer wanted. */
export type ComposeMail = (mail: OutgoingMail) => Promise<ComposedMail | null>

/**
 * Sends one owed mail. Safe to repeat; throws when the mail server did not take it, so that the job is tried again.
 * A mail whose recipient is refused for good is owed no longer.
 */
export async function deliverMail(
  mailId: string,
  composers: Record<OutgoingMail['kind'], ComposeMail>,
): Promise<void> {
  const mail = await database().outgoingMail.findUnique({ where: { id: mailId } })
  if (!mail || mail.sentAt || mail.droppedAt) return
  const composed = await composers[mail.kind](mail)
  if (!composed) {
    await database().outgoingMail.update({ where: { id: mailId }, data: { droppedAt: new Date() } })
    return
  }
  try {
    await send(mailId, composed)
  } catch (error) {
    if (!isRefusedForGood(error)) throw error
    logFailure('mail, for good,', error)
    await dropRefused(mailId)
  }
}

async function send(mailId: string, { to, subject, body }: ComposedMail): Promise<void> {
  const html = await render(body)
  await sendMessage({
    messageId: messageIdOf(mailId),
    to,
    subject,
    html,
    text: toPlainText(html, { selectors: [{ selector: 'h1', options: { uppercase: false } }] }),
  })
  await database().outgoingMail.update({ where: { id: mailId }, data: { sentAt: new Date() } })
}

/** Who asks why a mail never came finds the event. */
async function dropRefused(mailId: string): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.outgoingMail.update({ where: { id: mailId }, data: { droppedAt: new Date() } })
    await recordEvent(tx, {
      ...{ actorId: null, action: 'mail-refused' },
      ...{ subjectType: 'outgoing-mail', subjectId: mailId },
    })
  })
}
