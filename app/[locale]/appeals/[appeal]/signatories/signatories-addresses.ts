import { appealPath } from '@/components/appeal/shown-appeal'
import { LOCALES, type Locale } from '@/lib/platform/i18n/locales'

/** The canonical address of a page below the list, and the same page in the other languages. */
export function addressesOf(slug: string, locale: Locale, below: string) {
  const address = (language: Locale) => appealPath({ locale: language, slug }, `/signatories${below}`)
  const languages = Object.fromEntries(LOCALES.map((language) => [language, address(language)]))
  return { canonical: address(locale), languages: { ...languages, 'x-default': address('en') } }
}
