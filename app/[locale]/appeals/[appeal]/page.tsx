import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AppealPage } from '@/components/appeal/appeal-page'
import { isLocale } from '@/lib/platform/i18n/locales'
import { loadAppealPage } from '@/lib/publication/load-appeal-page'
import { appealMetadata } from './appeal-metadata'

interface Props {
  params: Promise<{ locale: string; appeal: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, appeal } = await params
  return isLocale(locale) ? appealMetadata(appeal, locale) : {}
}

export default async function Page({ params }: Props) {
  const { locale, appeal: slug } = await params
  if (!isLocale(locale)) notFound()
  const appeal = await loadAppealPage(slug, locale)
  if (!appeal) notFound()
  return <AppealPage appeal={{ ...appeal, locale, textLocale: appeal.locale }} path={`/appeals/${slug}`} />
}
