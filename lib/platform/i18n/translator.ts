import { createTranslator } from 'next-intl'
import type { Locale } from './locales'
import { catalogues } from './messages/catalogues'

/** A translator outside a request, such as for mail. */
export function translatorFor(locale: Locale) {
  return createTranslator({ locale, messages: catalogues[locale] })
}
