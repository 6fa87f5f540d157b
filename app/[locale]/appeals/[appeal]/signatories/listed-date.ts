import type { Locale } from '@/lib/platform/i18n/locales'

/** A day without a time, as the reader's language writes it. */
export function listedDate(listedOn: string, locale: Locale, month: 'short' | 'long'): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }).format(
    new Date(listedOn),
  )
}
