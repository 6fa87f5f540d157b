import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AppealPage } from '@/components/appeal/appeal-page'
import { findFeaturedSlug } from '@/lib/appeals/find-public-appeal'
import { isLocale } from '@/lib/platform/i18n/locales'
import { loadAppealPage } from '@/lib/publication/load-appeal-page'
import { appealMetadata } from './appeals/[appeal]/appeal-metadata'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? appealMetadata(await findFeaturedSlug(), locale) : {}
}

/** The first page is the featured appeal itself: what is asked stands before anything about this site. */
export default async function HomePage({ params }: Props) {
  const { locale } = await params
  const slug = await findFeaturedSlug()
  const appeal = slug && isLocale(locale) ? await loadAppealPage(slug, locale) : null
  if (!appeal || !isLocale(locale)) notFound()
  return <AppealPage appeal={{ ...appeal, locale, textLocale: appeal.locale }} path="" />
}
