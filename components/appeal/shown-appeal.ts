import type { Locale } from '@/lib/platform/i18n/locales'
import type { AppealPageData } from '@/lib/publication/load-appeal-page'

/** An appeal on a page in the reader's language; its text may be in another one where a translation is missing. */
export type ShownAppeal = AppealPageData & { textLocale: Locale }

/** Path of an appeal's page or of what lies below it. */
export function appealPath({ locale, slug }: { locale: string; slug: string }, below = '') {
  return `/${locale}/appeals/${slug}${below}`
}
