import type { MetadataRoute } from 'next'
import { listSitePages } from '@/lib/publication/list-site-pages'
import { env } from '@/lib/platform/env'
import { LOCALES, type Locale } from '@/lib/platform/i18n/locales'

export const dynamic = 'force-dynamic'

/** Every public page in every language, each with its other languages (sitemaps.org; hreflang as Google reads it). */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const pages = await listSitePages()
  const { appUrl } = env()
  return pages.flatMap((path) => {
    const address = (locale: Locale) => `${appUrl}/${locale}${path}`
    const languages = Object.fromEntries(LOCALES.map((locale) => [locale, address(locale)]))
    return LOCALES.map((locale) => ({ url: address(locale), alternates: { languages } }))
  })
}
