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
import { isPage, isWellFormed, publicAddress } from './public-address'
import { isLanguageChoice, preferredLocale, redirectToLanguage } from './reader-language'
import { refuse, sendErrorPage, sendPage } from './send-page'

type SiteServerOptions = {
  /** Next's handler, and the way to look at its answers first. */
  handle: NextHandler
  ask: AskNext
  appUrl: string
  cache: PageCache
  log: (error: unknown) => void
}

/** The site's server: public pages from the cache, everything else from Next, each with its content policy. */
export function createSiteServer({ handle, ask, appUrl, cache, log }: SiteServerOptions): Server {
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
    if (!isWellFormed(url)) return refuse(res, 400)
    if (isPage(url) && !PAGE_METHODS.includes(req.method ?? '')) return refuse(res, 405)
    if (isLanguageChoice(url)) return redirectToLanguage(req, res)
    if (isErrorPage(url)) return showError(req, res, 404)
    const address = isReading(req) ? publicAddress(url) : null
    if (address) {
      if (address.kept && (await answerFromCache(req, res, address.url))) return
      makeAnonymous(req)
      req.url = address.url
    }
    for (const [name, value] of protection) res.setHeader(name, value)
    cleanRequest(req, appUrl)
    return isPage(url) ? answerWithPage(req, res) : answerWithData(req, res, url)
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
    const wrong = await passPage(req, res, ask)
    if (wrong) await showError(req, res, wrong)
  }

  function answerWithData(req: IncomingMessage, res: ServerResponse, url: string): Promise<void> {
    res.setHeader('Content-Security-Policy', DATA_POLICY)
    if (url.startsWith('/api/v1/')) res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
    if (isFont(url)) res.setHeader('Cache-Control', 'public, max-age=604800')
    return handle(req, res)
  }

  /** A page of the app says it, in the reader's language; it stands at an address of its own. */
  async function showError(req: IncomingMessage, res: ServerResponse, status: number): Promise<void> {
    if (res.headersSent) return void res.destroy()
    const url = `/${preferredLocale(req)}/${status === 404 ? 'missing' : 'unavailable'}`
    try {
      if (!isPage(req.url ?? '')) return refuse(res, status)
      sendErrorPage(req, res, cache.hit(url) ?? (await cache.load(url)), status === 404 ? 404 : 503)
    } catch {
      refuse(res, 503)
    }
  }
}

/** Only fonts that are there: that one is missing must not be remembered for a week. */
function isFont(url: string): boolean {
  return /^\/fonts\/[\w.-]+\.woff2$/.test(url) && existsSync(path.join('public', url))
}

const PAGE_METHODS = ['GET', 'HEAD', 'POST']

/** Where the app keeps its error pages; asked for by themselves, they are nothing. */
function isErrorPage(url = ''): boolean {
  return /^\/[a-z]{2}\/(?:missing|unavailable)(?:\?|$)/.test(url)
}

/** Requests for the payload of a navigation by script go to Next; they are not pages. */
function isReading(req: IncomingMessage): boolean {
  return (req.method === 'GET' || req.method === 'HEAD') && req.headers.rsc === undefined
}
