import { isLocale, type Locale } from '@/lib/platform/i18n/locales'

/**
 * Where to go after signing in: the wanted path if it is one of this site's pages, else the account. A link that
 * somebody else made can so lead nowhere but into this site, and not back to the sign-in.
 */
export function safeNextPath(wanted: unknown, locale: Locale): string {
  const account = `/${locale}/account`
  if (typeof wanted !== 'string' || wanted.length > LONGEST || UNSAFE.test(wanted) || !wanted.startsWith('/'))
    return account
  const url = parsePath(wanted)
  if (!url || url.origin !== HERE) return account
  const [, first, second] = url.pathname.split('/')
  if (!isLocale(first) || NO_PLACES.includes(second ?? '')) return account
  return url.pathname + url.search + url.hash
}

const HERE = 'https://site.invalid'
const LONGEST = 1000

// Browsers drop tabs and line breaks from an address and take a backslash for a slash.
const UNSAFE = /[\p{Cc}\\]|%5c|%00/iu

/** One arrives at these only by what one does there. */
const NO_PLACES = ['sign-in', 'missing', 'unavailable']

function parsePath(path: string): URL | null {
  return path.startsWith('//') ? null : URL.parse(path, HERE)
}
