import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { pagePolicy, protectionHeaders } from '@/lib/platform/content-policy'
import { negotiateLocale } from '@/lib/platform/i18n/negotiate-locale'
import { cleanRequest, makeAnonymous } from './clean-request'
import { PageTooLarge, type PageCache } from './page-cache'
import { publicAddress } from './public-address'
import { sendPage } from './send-page'

type SiteServerOptions = {
  /** Next's handler. */
  handle: (req: IncomingMessage, res: ServerResponse) => Promise<void>
  appUrl: string
  /** None in development. */
  cache?: PageCache
  log: (error: unknown) => void
}

/** The site's server: public pages from the cache, everything else from Next, each with its content policy. */
export function createSiteServer({ handle, appUrl, cache, log }: SiteServerOptions): Server {
  const protection = Object.entries(protectionHeaders(appUrl))
  const server = createServer(TIMEOUTS, listener)
  server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
    else socket.destroy()
  })
  return server

  function listener(req: IncomingMessage, res: ServerResponse): void {
    const url = req.url ?? ''
    if (cache && isReading(req)) {
      // The most common request by far: the address is spelt as it is kept.
      const page = cache.hit(url)
      if (page) return sendPage(req, res, page)
    }
    answer(req, res, url).catch((error: unknown) => {
      log(error)
      refuse(res, 503)
    })
  }

  async function answer(req: IncomingMessage, res: ServerResponse, url: string): Promise<void> {
    if (!isWellFormed(url)) return refuse(res, 400)
    if (url === '/' || url.startsWith('/?')) return redirectToLanguage(req, res)
    const address = isReading(req) ? publicAddress(url) : null
    if (!address) return pass(req, res)
    if (cache && address.kept) {
      try {
        return sendPage(req, res, cache.hit(address.url) ?? (await cache.load(address.url)))
      } catch (error) {
        if (!(error instanceof PageTooLarge)) throw error
      }
    }
    makeAnonymous(req)
    req.url = address.url
    return pass(req, res)
  }

  function pass(req: IncomingMessage, res: ServerResponse): Promise<void> {
    cleanRequest(req, appUrl)
    label(req, res)
    return handle(req, res)
  }

  function label(req: IncomingMessage, res: ServerResponse): void {
    const url = req.url ?? ''
    for (const [name, value] of protection) res.setHeader(name, value)
    if (url.startsWith('/_next/')) return
    if (url.startsWith('/api/v1/')) return void res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
    if (url.startsWith('/fonts/')) return void res.setHeader('Cache-Control', 'public, max-age=2592000')
    const nonce = randomBytes(16).toString('hex')
    const policy = pagePolicy(cache ? { nonce } : 'development')
    if (cache) req.headers['content-security-policy'] = policy
    res.setHeader('Content-Security-Policy', policy)
    if (!url.startsWith('/api/')) res.setHeader('Cache-Control', 'private, no-store')
  }

  function redirectToLanguage(req: IncomingMessage, res: ServerResponse): void {
    for (const [name, value] of protection) res.setHeader(name, value)
    const locale = negotiateLocale(req.headers['accept-language'])
    res.writeHead(307, { Location: `/${locale}`, Vary: 'Accept-Language', 'Cache-Control': 'private, no-store' })
    res.end()
  }
}

/** Slow senders are let go; connections of a proxy stay open a little longer than its own limit. */
const TIMEOUTS = {
  headersTimeout: 15_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5_000,
}

/** Requests for the payload of a navigation by script go to Next; they are not pages. */
function isReading(req: IncomingMessage): boolean {
  return (req.method === 'GET' || req.method === 'HEAD') && req.headers.rsc === undefined
}

function isWellFormed(url: string): boolean {
  const [path = ''] = url.split('?', 1)
  // `//host` would be taken for another host, a backslash for a slash; PostgreSQL stores no NUL.
  if (!/^\/(?!\/)/.test(path) || /\\|%5c/i.test(path) || url.includes('%00')) return false
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

function refuse(res: ServerResponse, status: 400 | 503): void {
  if (res.headersSent) return void res.destroy()
  const text = status === 400 ? 'This address is malformed.\n' : 'The site is not available right now.\n'
  res.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }).end(text)
}
