import Negotiator from 'negotiator'

/**
 * The locale that suits an Accept-Language header best (RFC 9110, 12.5.4): `de-AT` is served by `de`. The
 * first of `locales` when the header is missing, malformed, or asks for nothing we have.
 */
export function negotiateLocale<Locale extends string>(
  header: string | undefined,
  locales: readonly [Locale, ...Locale[]],
): Locale {
  const wanted = new Negotiator({ headers: { 'accept-language': header?.slice(0, LONGEST_HEADER) ?? '' } })
  const [best] = wanted.languages([...locales])
  return locales.find((locale) => locale === best) ?? locales[0]
}

/** Browsers send a few dozen characters; more is not worth sorting. */
const LONGEST_HEADER = 500
