import Negotiator from 'negotiator'
import { LOCALES, type Locale } from './locales'

/**
 * The locale that suits an Accept-Language header best (RFC 9110, 12.5.4): `de-AT` is served by `de`. English
 * when the header is missing, malformed, or asks for nothing we have.
 */
export function negotiateLocale(header: string | undefined): Locale {
  const wanted = new Negotiator({ headers: { 'accept-language': header?.slice(0, LONGEST_HEADER) ?? '' } })
  const [best] = wanted.languages([FALLBACK, ...LOCALES.filter((locale) => locale !== FALLBACK)])
  return LOCALES.find((locale) => locale === best) ?? FALLBACK
}

const FALLBACK: Locale = 'en'

/** Browsers send a few dozen characters; more is not worth sorting. */
const LONGEST_HEADER = 500
