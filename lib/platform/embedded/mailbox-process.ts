import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { IncomingMessage, RequestListener, Server } from 'node:http'

// The embedded mailbox's own process: MAILBOX_SMTP_PORT, MAILBOX_PORT and MAILBOX_DIR say where.
const require = createRequire(import.meta.url)
const smtp = Number(process.env.MAILBOX_SMTP_PORT)
const web = Number(process.env.MAILBOX_PORT)
const mailDirectory = process.env.MAILBOX_DIR ?? ''

interface MailDev {
  listen(): Promise<void>
}
type MailDevModule = (options: object) => MailDev

process.on('disconnect', () => process.exit())
mkdirSync(mailDirectory, { recursive: true, mode: 0o700 })
const maildev = (require('maildev') as MailDevModule)({
  ...{ smtp, web, ip: '127.0.0.1', webIp: '127.0.0.1', mailDirectory, silent: true },
})
await maildev.listen()
guardWebPage((require('maildev/lib/web') as { server: Server }).server)
process.send?.('ready')

/**
 * maildev answers every origin (CORS `*`), so any site open in the same browser could read the mails
 * with their sign-in links. Only its own page, and links followed to it, are let through.
 */
function guardWebPage(server: Server): void {
  const answer = server.listeners('request') as RequestListener[]
  server.removeAllListeners('request')
  server.on('request', (request, response) => {
    if (isForeign(request)) return response.writeHead(403).end('Only for the browser on this machine.')
    for (const listener of answer) listener.call(server, request, response)
  })
}

function isForeign({ headers }: IncomingMessage): boolean {
  const isThisMachine = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(headers.host ?? '')
  const isFromElsewhere =
    headers['sec-fetch-site'] === 'cross-site' || headers['sec-fetch-site'] === 'same-site'
  const isOtherOrigin = headers.origin !== undefined && headers.origin !== `http://${headers.host}`
  return !isThisMachine || isOtherOrigin || (isFromElsewhere && headers['sec-fetch-mode'] !== 'navigate')
}
