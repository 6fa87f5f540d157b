import { getRequestConfig } from 'next-intl/server'
import { isLocale } from './locales'
import { catalogues } from './messages/catalogues'

export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale
  const locale = isLocale(requested) ? requested : 'en'
  return {
    locale,
    messages: catalogues[locale],
    // A missing text is a fault: tests fail on it, and it never becomes a blank on a page.
    onError: (error) => {
      throw error
    },
  }
})
