import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { appealNavigation } from '@/components/appeal/appeal-navigation'
import { PageShell } from '@/components/layout/page-shell'
import { isLocale } from '@/lib/platform/i18n/locales'
import { listQueryString, readListView } from '@/lib/publication/list-view'
import { loadListPage } from '@/lib/publication/load-list-page'
import { BlankLines } from './blank-lines'
import { ListBody } from './list-body'
import { ListData } from './list-data'
import { ListFilters } from './list-filters'
import { ListHeading } from './list-heading'
import { listMetadata } from './list-metadata'

interface Props {
  params: Promise<{ locale: string; appeal: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, appeal } = await params
  return isLocale(locale) ? listMetadata(appeal, locale, readListView(await searchParams)) : {}
}

export default async function SignatoriesPage({ params, searchParams }: Props) {
  const { locale, appeal: slug } = await params
  if (!isLocale(locale)) notFound()
  const view = readListView(await searchParams)
  const loaded = await loadListPage(slug, locale, view)
  if (!loaded) notFound()
  const list = { ...loaded, locale, view }
  return (
    <PageShell
      locale={locale}
      path={`/appeals/${slug}/signatories${listQueryString(view)}`}
      navigation={await appealNavigation(locale, slug)}
      current="signatories"
    >
      <ListHeading list={list} />
      <div className="columns mt-14 grid-rows-[auto_1fr] gap-y-8 md:mt-20 md:gap-y-10">
        {list.counts.named > 0 && <ListFilters list={list} />}
        <ListBody list={list} />
        <ListData list={list} />
      </div>
      <BlankLines list={list} />
    </PageShell>
  )
}
