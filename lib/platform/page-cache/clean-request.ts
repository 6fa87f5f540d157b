import type { IncomingMessage } from 'node:http'
import { isLocale, type Locale } from '@/lib/platform/i18n/locales'

/**
 * Takes away what only this server may tell Next: a visitor who sends it must not be believed. Where the
 * request was meant for the site's canonical origin, a proxy that replaced the Host header is made up for, so
 * that Next does not take the form for one of another site.
 */
export function cleanRequest(req: IncomingMessage, appUrl: string): void {
  for (const name of Object.keys(req.headers)) if (INTERNAL.test(name)) delete req.headers[name]
  if (req.headers.origin === appUrl) req.headers['x-forwarded-host'] = new URL(appUrl).host
  Object.assign(req.headers, siteHeaders(req.url ?? '', appUrl))
}

/** A public page is the same for everyone: whoever asks, it is rendered for nobody in particular. */
export function makeAnonymous(req: IncomingMessage): void {
  delete req.headers.cookie
  delete req.headers.authorization
}

/** What this server tells Next about a request: the site's protocol, and the language for next-intl. */
export function siteHeaders(url: string, appUrl: string): Record<string, string> {
  const headers: Record<string, string> = { 'x-forwarded-proto': new URL(appUrl).protocol.slice(0, -1) }
  const locale = localeOf(url)
  if (locale) headers['x-next-intl-locale'] = locale
  return headers
}

/** The language that an address names, if it names one of ours. */
export function localeOf(url: string): Locale | undefined {
  const locale = /^\/([a-z]{2})(?=[/?]|$)/.exec(url)?.[1]
  return isLocale(locale) ? locale : undefined
}

const INTERNAL = new RegExp(
  [
    '^content-security-policy',
    '^x-(?:nonce|matched-path|rewrite-url|original-url|http-method-override)$',
    '^x-(?:middleware|now|invoke|next|nextjs|vercel|prerender|action)-',
    '^x-forwarded-(?:host|port|proto|server|prefix)$',
    '^next-resume',
  ].join('|'),
)
