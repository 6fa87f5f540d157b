import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Locale } from '@/lib/platform/i18n/locales'
import { negotiateLocale } from '@/lib/platform/i18n/negotiate-locale'
import { localeOf } from './clean-request'

/** The address without a language, where the reader's own is looked up. */
export function isLanguageChoice(url: string): boolean {
  return url === '/' || url.startsWith('/?')
}

/** Sends to the home page in the reader's language. For this reader only, and without a cookie. */
export function redirectToLanguage(req: IncomingMessage, res: ServerResponse): void {
  const locale = negotiateLocale(req.headers['accept-language'])
  res.writeHead(307, {
    Location: `/${locale}`,
    Vary: 'Accept-Language',
    'Cache-Control': 'private, no-store',
    'Content-Length': '0',
  })
  res.end()
}

/** The language of the address, or what the browser asks for where the address names none. */
export function preferredLocale(req: IncomingMessage): Locale {
  return localeOf(req.url ?? '') ?? negotiateLocale(req.headers['accept-language'])
}
