import { createTransport, type Transporter } from 'nodemailer'
import { env } from '@/lib/platform/env'

export type Message = { messageId: string; to: string; subject: string; html: string; text: string }

/** Hands one message to the mail server; throws when the server did not take it. */
export async function sendMessage(message: Message): Promise<void> {
  transport ??= openTransport()
  await transport.sendMail({
    ...message,
    from: env().mailFrom,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    // Text is given by us alone; nothing is ever fetched from a path or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

/** The same for every try, so that a mail server can tell a repeat. */
export function messageIdOf(mailId: string): string {
  return `<${mailId}@${new URL(env().appUrl).hostname}>`
}

let transport: Transporter | undefined

function openTransport(): Transporter {
  const { smtpUrl } = env()
  if (!smtpUrl) throw new Error('SMTP_URL is not set: npm start brings up a mailbox and sets it')
  // A server that hangs must not hold up the mails behind it.
  return createTransport({
    url: smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  })
}
