import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { readQueueRequest } from '@/lib/reviews/queue-request'
import { Decided } from './decided'
import { Desk } from './desk'
import { queueQuery } from './queue-address'
import { requireCoordinator } from './require-coordinator'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('coordination')
  return { title: t('review'), robots: { index: false } }
}

export default async function QueuePage({ params, searchParams }: Props) {
  const query = await searchParams
  const request = readQueueRequest(query)
  const { actor, locale } = await requireCoordinator(
    (await params).locale,
    `/coordination${queueQuery(request)}`,
  )
  const t = await getTranslations('coordination')
  const notice = (
    <>
      <h1 className="sr-only">{t('review')}</h1>
      <div className="px-5 pt-3 empty:hidden lg:px-7">
        <Decided actor={actor} reference={query.decided} />
      </div>
    </>
  )
  return <Desk actor={actor} locale={locale} request={request} notice={notice} />
}
