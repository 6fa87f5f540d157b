import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** A mail as it arrived, and the addresses it was delivered to. */
export type ReceivedMail = ParsedMail & { recipients: string[] }
export type Mailbox = Awaited<ReturnType<typeof openMailbox>>

const PATIENCE = 20_000

/** A mail server of the test's own, on a free port: every address is a mailbox here. */
export async function openMailbox() {
  const received: ReceivedMail[] = []
  const handedOut = new Set<ReceivedMail>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      simpleParser(stream).then((mail) => {
        const recipients = session.envelope.rcptTo.map(({ address }) => address.toLowerCase())
        received.push({ ...mail, recipients })
        done()
      }, done)
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo

  return {
    url: `smtp://127.0.0.1:${port}`,

    /** The mails an address has got so far. */
    mailsTo: (address: string) =>
      received.filter(({ recipients }) => recipients.includes(address.toLowerCase())),

    /** The next mail to an address that no one has waited for before. */
    async waitForMail(
      address: string,
      wanted: { subject?: RegExp; patience?: number } = {},
    ): Promise<ReceivedMail> {
      const deadline = Date.now() + (wanted.patience ?? PATIENCE)
      while (Date.now() < deadline) {
        const mail = this.mailsTo(address).find(
          (mail) => !handedOut.has(mail) && (wanted.subject?.test(mail.subject ?? '') ?? true),
        )
        if (mail) {
          handedOut.add(mail)
          return mail
        }
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      const others = received.map(({ subject, recipients }) => `  ${recipients.join(', ')}: ${subject}`)
      throw new Error(`no mail to ${address} came; there are:\n${others.join('\n') || '  none'}`)
    },

    close: () => new Promise<void>((resolve) => server.close(resolve)),
  }
}

/** The first link in a mail that leads to this path. */
export function linkIn(mail: ReceivedMail, path: RegExp): string {
  const links = (mail.text ?? '').match(/https?:\/\/[^\s<>)\]]+/g) ?? []
  const link = links.find((link) => path.test(link))
  if (!link) throw new Error(`no link to ${path} in the mail “${mail.subject}”:\n${mail.text}`)
  return link
}

/** The code that stands alone in a sign-in mail. */
export function codeIn(mail: ReceivedMail): string {
  const code = mail.text?.match(/^\s*(\d{3}[\s-]?\d{3,5})\s*$/m)?.[1]
  if (!code) throw new Error(`no code in the mail “${mail.subject}”:\n${mail.text}`)
  return code
}
