import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/platform/i18n/locales'
import { appealPath } from './shown-appeal'

/** The navigation that all pages about an appeal share: keys `appeal`, `signatories`, `checking`. */
export async function appealNavigation(locale: Locale, slug: string) {
  const t = await getTranslations({ locale, namespace: 'appeal.navigation' })
  const at = { locale, slug }
  return [
    { key: 'appeal', href: appealPath(at), label: t('appeal') },
    { key: 'signatories', href: appealPath(at, '/signatories'), label: t('signatories') },
    { key: 'checking', href: appealPath(at, '#checking'), label: t('checking') },
  ]
}
