import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { findPublicAppeal } from '@/lib/appeals/find-public-appeal'
import type { Locale } from '@/lib/platform/i18n/locales'
import { listQueryString, type ListView } from '@/lib/publication/list-view'
import { titleFor } from '@/lib/publication/load-list-page'
import { addressesOf } from './signatories-addresses'

/** Title and addresses of the list. Searches and further pages are for people, not for search engines. */
export async function listMetadata(slug: string, locale: Locale, view: ListView): Promise<Metadata> {
  const appeal = await findPublicAppeal(slug)
  if (!appeal) return {}
  const t = await getTranslations({ locale, namespace: 'signatories' })
  const title = t('title')
  const description = t('description', { title: titleFor(appeal, locale).text })
  const query = listQueryString(view, { q: undefined, sort: 'name' })
  const alternates = addressesOf(slug, locale, query)
  return {
    title,
    description,
    alternates,
    openGraph: {
      type: 'website',
      title,
      description,
      url: alternates.canonical,
      locale,
      siteName: 'Undersigned',
    },
    ...((view.q ?? view.cursor) && { robots: { index: false, follow: true } }),
  }
}
