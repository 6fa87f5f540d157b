import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from './free-port'
import { startNodeChild, type NodeChild } from './node-child'
import { readRuntime, recordRuntime } from './runtime-record'

export interface EmbeddedMailbox extends NodeChild {
  smtpUrl: string
  /** Where its page is. */
  pageUrl: string
}

/**
 * Starts the mailbox for trying things out: real SMTP that delivers to nobody, and a page that shows all
 * mails, both for this machine only. It keeps the mails and, while they are free, the ports.
 */
export async function startEmbeddedMailbox(dataDir: string): Promise<EmbeddedMailbox> {
  const recorded = readRuntime(dataDir)
  const smtpPort = await freePort(recorded.smtpPort)
  const mailboxPort = await freePort(recorded.mailboxPort ?? 1080)
  recordRuntime(dataDir, { smtpPort, mailboxPort })
  const mailbox = await startNodeChild({
    name: 'The mailbox',
    script: fileURLToPath(new URL('./mailbox-process.ts', import.meta.url)),
    env: {
      ...process.env,
      MAILBOX_SMTP_PORT: String(smtpPort),
      MAILBOX_PORT: String(mailboxPort),
      MAILBOX_DIR: join(dataDir, 'mailbox'),
    },
    rank: 2,
  })
  return { ...mailbox, smtpUrl: `smtp://127.0.0.1:${smtpPort}`, pageUrl: `http://127.0.0.1:${mailboxPort}` }
}
