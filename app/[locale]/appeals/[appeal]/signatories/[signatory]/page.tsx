import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { appealNavigation } from '@/components/appeal/appeal-navigation'
import { PageShell } from '@/components/layout/page-shell'
import { isLocale } from '@/lib/platform/i18n/locales'
import { loadSignatoryPage } from '@/lib/publication/load-signatory-page'
import { addressesOf } from '../signatories-addresses'
import { SignatoryDetails } from './signatory-details'

interface Props {
  params: Promise<{ locale: string; appeal: string; signatory: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, appeal: slug, signatory: signatorySlug } = await params
  const page = isLocale(locale) && (await loadSignatoryPage(slug, signatorySlug, locale))
  if (!page) return {}
  const t = await getTranslations({ locale, namespace: 'signatories.signatory' })
  const title = page.signatory.name
  const description = t('description', { name: title, title: page.appeal.title.text })
  const alternates = addressesOf(slug, locale, `/${signatorySlug}`)
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
  }
}

export default async function SignatoryPage({ params }: Props) {
  const { locale, appeal: slug, signatory: signatorySlug } = await params
  if (!isLocale(locale)) notFound()
  const page = await loadSignatoryPage(slug, signatorySlug, locale)
  if (!page) notFound()
  return (
    <PageShell
      locale={locale}
      path={`/appeals/${slug}/signatories/${signatorySlug}`}
      navigation={await appealNavigation(locale, slug)}
      current="signatories"
    >
      <SignatoryDetails {...page} locale={locale} />
    </PageShell>
  )
}
