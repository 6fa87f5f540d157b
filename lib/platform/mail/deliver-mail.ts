import type { ReactElement } from 'react'
import { render, toPlainText } from 'react-email'
import { database } from '@/lib/platform/db/database'
import type { OutgoingMail } from './outbox'
import { messageIdOf, sendMessage } from './transport'

export type ComposedMail = { to: string; subject: string; body: ReactElement }
/** Makes the mail from what is stored now; none when it is no longer wanted. */
export type ComposeMail = (mail: OutgoingMail) => Promise<ComposedMail | null>

/** Sends one owed mail. Safe to repeat; throws when the mail server did not take it, so that the job is tried again. */
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
  const html = await render(composed.body)
  await sendMessage({
    messageId: messageIdOf(mail.id),
    to: composed.to,
    subject: composed.subject,
    html,
    text: toPlainText(html, { selectors: [{ selector: 'h1', options: { uppercase: false } }] }),
  })
  await database().outgoingMail.update({ where: { id: mailId }, data: { sentAt: new Date() } })
}
