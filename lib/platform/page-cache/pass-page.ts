import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { AskNext } from './inner-server'

/**
 * Lets Next answer a request for one visitor's page. Resolves to null when the answer was passed on, or to the
 * status when Next would show an error page: those are empty with scripts off, so that another one is sent.
 */
export async function passPage(
  req: IncomingMessage,
  res: ServerResponse,
  ask: AskNext,
): Promise<number | null> {
  const { promise: answered, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  const headers: OutgoingHttpHeaders = {
    ...req.headers,
    'x-forwarded-for': req.headers['x-forwarded-for'] ?? req.socket.remoteAddress,
  }
  for (const name of ONE_HOP) delete headers[name]
  const asking = ask({ method: req.method, path: req.url, headers })
  asking.on('response', resolve).on('error', reject)
  // A visitor who leaves takes the rendering with them.
  res.once('close', () => asking.destroy())
  req.pipe(asking)

  const answer = await answered
  const status = answer.statusCode ?? 500
  if (isErrorPage(status, answer)) {
    answer.resume()
    return status
  }
  // What this server has said already stands.
  for (const [name, value] of Object.entries(answer.headers))
    if (value !== undefined && !ONE_HOP.includes(name) && !res.hasHeader(name)) res.setHeader(name, value)
  res.writeHead(status)
  await pipeline(answer, res).catch(() => res.destroy())
  return null
}

function isErrorPage(status: number, answer: IncomingMessage): boolean {
  const isHtml = answer.headers['content-type']?.startsWith('text/html') ?? false
  return (status === 404 || status >= 500) && isHtml
}

/** Headers that concern one connection only (RFC 9110, 7.6.1), and what this server says itself. */
const ONE_HOP: string[] = [
  'connection',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
  'expect',
  'te',
  'trailer',
  'date',
]
