import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { AskNext } from './inner-server'

/**
 * Lets Next answer a request for one visitor's page. Resolves to null when the answer was passed on, or to the
 * status when Next would show an error of its own: its pages are empty with scripts off, its texts are for nobody
 * who sent a form, so that another answer is given.
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
  if (isOwnError(status, answer, req.method)) {
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

function isOwnError(status: number, { headers }: IncomingMessage, method?: string): boolean {
  const type = headers['content-type'] ?? ''
  // What the public interface says itself.
  if (type.startsWith('application/problem+json')) return false
  if (status >= 500) return true
  if (status === 404) return type.startsWith('text/html') || type.startsWith('text/plain')
  // To a form that an earlier build of the site sent out: 409.
  return status >= 400 && method === 'POST' && !type.startsWith('text/html')
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
