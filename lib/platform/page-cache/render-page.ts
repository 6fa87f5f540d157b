import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { DATA_POLICY, pagePolicy, protectionHeaders } from '@/lib/platform/content-policy'
import { siteHeaders } from './clean-request'
import type { AskNext } from './inner-server'
import type { RenderedPage } from './kept-page'
import { PageTooLarge } from './page-cache'
import { sealPage } from './seal-page'

type RendererOptions = { ask: AskNext; appUrl: string; maxBytes?: number; timeoutMs?: number }

/**
 * Makes public pages by requests of its own, which carry no visitor's header: the result is the same for
 * everyone. HTML comes back sealed, with the policy that fits it. Throws when the answer is late, cut off, or
 * longer than `maxBytes` (PageTooLarge).
 */
export function createPageRenderer({
  ask,
  appUrl,
  maxBytes = 8 * 1024 ** 2,
  timeoutMs = 10_000,
}: RendererOptions) {
  const labels = protectionHeaders(appUrl)

  return async function render(url: string): Promise<RenderedPage> {
    const nonce = randomBytes(16).toString('hex')
    const answer = await answerOf(url, nonce)
    const body = await readBody(answer, maxBytes)
    const status = answer.statusCode ?? 500
    const headers = { ...copiedHeaders(answer), ...labels, ...cacheHeaders(status) }
    if (!headers['content-type']?.startsWith('text/html'))
      return { status, body, headers: { ...headers, ...OPEN_DATA, 'Content-Security-Policy': DATA_POLICY } }
    if (body.includes(ABORTED_BOUNDARY)) throw new Error('Part of the page could not be rendered')
    const { html, hashes } = sealPage(body.toString('utf8'), nonce)
    return {
      status,
      body: Buffer.from(html),
      headers: { ...headers, 'Content-Security-Policy': pagePolicy({ hashes }) },
    }
  }

  function answerOf(url: string, nonce: string): Promise<IncomingMessage> {
    const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
    const asking = ask({
      path: url,
      headers: {
        Host: new URL(appUrl).host,
        Accept: '*/*',
        ...siteHeaders(url, appUrl),
        // Here Next finds the nonce for the scripts it writes.
        'Content-Security-Policy': pagePolicy({ nonce }),
      },
      signal: AbortSignal.timeout(timeoutMs),
    })
    asking.on('response', resolve).on('error', reject).end()
    return promise
  }
}

/** React writes this where a part of the page failed after the first bytes had gone out with status 200. */
const ABORTED_BOUNDARY = '<template data-dgst='

/** Everything else an answer carries is for one visitor, or added here. */
const COPIED = [
  'content-type',
  'content-disposition',
  'content-language',
  'location',
  'access-control-allow-origin',
]

/** Data may be embedded and read anywhere. */
const OPEN_DATA = { 'Cross-Origin-Resource-Policy': 'cross-origin' }

function copiedHeaders(answer: IncomingMessage): Record<string, string> {
  const copied: Record<string, string> = {}
  for (const name of COPIED) {
    const value = answer.headers[name]
    if (typeof value === 'string') copied[name] = value
  }
  return copied
}

/** A shared cache may keep pages with names for half a minute, never longer: a hidden name must go. */
function cacheHeaders(status: number): Record<string, string> {
  const cacheControl = status === 200 ? 'public, max-age=0, s-maxage=30' : 'private, no-store'
  return { 'Cache-Control': cacheControl, Vary: 'Accept-Encoding, RSC' }
}

async function readBody(answer: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    bytes += chunk.length
    // Leaving the loop destroys the connection.
    if (bytes > maxBytes) throw new PageTooLarge()
    chunks.push(chunk)
  }
  if (!answer.complete) throw new Error('The answer was cut off')
  return Buffer.concat(chunks)
}
