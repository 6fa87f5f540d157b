export const LOCALES = ['de', 'en', 'ru', 'fr'] as const
export type Locale = (typeof LOCALES)[number]

/** The languages in their own names, in the order of the switch. */
export const LOCALE_NAMES: Record<Locale, string> = {
  de: 'Deutsch',
  en: 'English',
  ru: 'Русский',
  fr: 'Français',
}

export function isLocale(value: unknown): value is Locale {
  return LOCALES.includes(value as Locale)
}
