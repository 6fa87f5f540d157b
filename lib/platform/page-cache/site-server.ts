import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import path from 'node:path'
import { DATA_POLICY, pagePolicy, protectionHeaders } from '@/lib/platform/content-policy'
import { cleanRequest, makeAnonymous } from './clean-request'
import { createHardenedServer } from './hardened-server'
import type { AskNext, NextHandler } from './inner-server'
import { type PageCache, PageTooLarge } from './page-cache'
import { passPage } from './pass-page'
import { isPage, isWellFormed, publicAddress, type PublicRoute } from './public-address'
import { isLanguageChoice, preferredLocale, redirectToLanguage } from './reader-language'
import { isPublicInterface, refuse, sendErrorPage, sendPage } from './send-page'

type SiteServerOptions = {
  /** Next's handler, and the way to look at its answers first. */
  handle: NextHandler
  ask: AskNext
  appUrl: string
  cache: PageCache
  /** What is the same for everybody. */
  routes: PublicRoute[]
  log: (error: unknown) => void
}

/** The site's server: public pages from the cache, everything else from Next, each with its content policy. */
export function createSiteServer(options: SiteServerOptions): Server {
  const { handle, ask, appUrl, cache, routes, log } = options
  const protection = Object.entries(protectionHeaders(appUrl))
  return createHardenedServer((req, res) => {
    // The most common request by far: a kept page whose address is spelt as it is kept.
    const page = isReading(req) ? cache.hit(req.url ?? '') : undefined
    if (page && !isErrorPage(req.url)) return sendPage(req, res, page)
    answer(req, res, req.url ?? '').catch((error: unknown) => {
      if (!res.closed) log(error)
      return showError(req, res, 503)
    })
  })

  async function answer(req: IncomingMessage, res: ServerResponse, url: string): Promise<void> {
    if (!isWellFormed(url)) return refuse(req, protect(res), 400)
    if (isPage(url) && !PAGE_METHODS.includes(req.method ?? '')) return refuse(req, protect(res), 405)
    if (isLanguageChoice(url)) return redirectToLanguage(req, protect(res))
    if (isErrorPage(url)) return showError(req, res, 404)
    const address = isReading(req) ? publicAddress(url, routes) : null
    if (address) {
      if (address.kept && (await answerFromCache(req, res, address.url))) return
      makeAnonymous(req)
      req.url = address.url
    }
    protect(res)
    cleanRequest(req, appUrl)
    return isPage(url) ? answerWithPage(req, res) : answerWithData(req, res, url)
  }

  function protect(res: ServerResponse): ServerResponse {
    for (const [name, value] of protection) res.setHeader(name, value)
    return res
  }

  /** False for what is too large to be kept. */
  async function answerFromCache(req: IncomingMessage, res: ServerResponse, url: string): Promise<boolean> {
    try {
      const page = cache.hit(url) ?? (await cache.load(url))
      if (page.status === 404 && isPage(url)) await showError(req, res, 404)
      else sendPage(req, res, page)
      return true
    } catch (error) {
      if (error instanceof PageTooLarge) return false
      throw error
    }
  }

  async function answerWithPage(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const policy = pagePolicy({ nonce: randomBytes(16).toString('hex') })
    // In the request Next finds the nonce for the scripts it writes.
    req.headers['content-security-policy'] = policy
    res.setHeader('Content-Security-Policy', policy)
    res.setHeader('Cache-Control', 'private, no-store')
    // Navigations and actions of Next's own script understand its own errors.
    if (req.headers.rsc !== undefined || req.headers['next-action'] !== undefined) return handle(req, res)
    return passOrExplain(req, res)
  }

  function answerWithData(req: IncomingMessage, res: ServerResponse, url: string): Promise<void> {
    res.setHeader('Content-Security-Policy', DATA_POLICY)
    if (isPublicInterface(url)) {
      res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
      return passOrExplain(req, res)
    }
    if (isFont(url)) res.setHeader('Cache-Control', 'public, max-age=604800')
    return handle(req, res)
  }

  async function passOrExplain(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const wrong = await passPage(req, res, ask)
    if (wrong) await showError(req, res, wrong)
  }

  /** A page of the app says it, in the reader's language; it stands at an address of its own. */
  async function showError(req: IncomingMessage, res: ServerResponse, answered: number): Promise<void> {
    if (res.headersSent) return void res.destroy()
    protect(res)
    const status = answered >= 500 ? 503 : answered
    if (!isPage(req.url ?? '')) return refuse(req, res, status)
    const url = `/${preferredLocale(req)}/${ERROR_PAGES[status] ?? 'unavailable'}`
    try {
      sendErrorPage(req, res, cache.hit(url) ?? (await cache.load(url)), status)
    } catch {
      await refuse(req, res, 503)
    }
  }
}

/** Only fonts that are there: that one is missing must not be remembered for a week. */
function isFont(url: string): boolean {
  return /^\/fonts\/[\w.-]+\.woff2$/.test(url) && existsSync(path.join('public', url))
}

const PAGE_METHODS = ['GET', 'HEAD', 'POST']

/** Where the app keeps its error pages: 400 and 409 answer a form that this build of the site did not send out. */
const ERROR_PAGES: Record<number, string> = { 400: 'outdated', 404: 'missing', 409: 'outdated' }

/** Asked for by themselves, they are nothing. */
function isErrorPage(url = ''): boolean {
  return /^\/[a-z]{2}\/(?:missing|outdated|unavailable)(?:\?|$)/.test(url)
}

/** Requests for the payload of a navigation by script go to Next; they are not pages. */
function isReading(req: IncomingMessage): boolean {
  return (req.method === 'GET' || req.method === 'HEAD') && req.headers.rsc === undefined
}
