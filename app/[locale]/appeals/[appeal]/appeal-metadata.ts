import type { Metadata } from 'next'
import { appealPath } from '@/components/appeal/shown-appeal'
import { findPublicAppeal, findPublicText } from '@/lib/appeals/find-public-appeal'
import type { Locale } from '@/lib/platform/i18n/locales'

/** Title, summary and addresses of an appeal; also for the first page, whose canonical address is the appeal's. */
export async function appealMetadata(slug: string | null, locale: Locale): Promise<Metadata> {
  const appeal = slug ? await findPublicAppeal(slug) : null
  if (!appeal) return {}
  const { content } = await findPublicText(appeal, locale)
  const { title, lead: description } = content
  const url = appealPath({ locale, slug: appeal.slug })
  const languages = Object.fromEntries(
    appeal.texts.map((text) => [text.locale, appealPath({ locale: text.locale, slug: appeal.slug })]),
  )
  return {
    title,
    description,
    alternates: {
      canonical: url,
      languages: { ...languages, 'x-default': languages.en ?? url },
    },
    openGraph: { type: 'article', title, description, url, locale, siteName: 'Undersigned' },
  }
}
