import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { isLocale } from '@/lib/platform/i18n/locales'
import { readQueueRequest } from '@/lib/reviews/queue-request'
import { loadBesideForm } from '../../../account/answered-form'
import { Decided } from '../../decided'
import { Desk } from '../../desk'
import { queueQuery, signaturePath } from '../../queue-address'
import { Claim } from './claim'
import { DecisionAlone } from './decision-alone'
import { DecisionBar } from './decision-bar'
import { EvidenceSection } from './evidence-section'
import { History } from './history'
import { loadReview } from './load-review'
import { SignatureHead } from './signature-head'

interface Props {
  params: Promise<{ locale: string; reference: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('coordination')
  // Never the name: it would stay in the browser's history.
  return { title: `${(await params).reference} · ${t('review')}`, robots: { index: false } }
}

export default async function SignaturePage({ params, searchParams }: Props) {
  const { reference, locale } = await params
  if (!isLocale(locale)) notFound()
  const query = await searchParams
  const request = readQueueRequest(query)
  const queue = queueQuery(request)
  const path = `${signaturePath(reference)}${queue}`
  const loaded = await loadBesideForm(() => loadReview(reference, locale, path))
  if (!loaded) return <DecisionAlone locale={locale} reference={reference} path={path} queue={queue} />
  const { actor, signature } = loaded
  return (
    <Desk
      actor={actor}
      locale={locale}
      request={request}
      selected={signature.reference}
      bar={<DecisionBar locale={locale} signature={signature} path={path} queue={queue} />}
    >
      <Decided actor={actor} reference={query.decided} />
      <SignatureHead actor={actor} locale={locale} signature={signature} request={request} />
      <div className="grid gap-x-9 gap-y-8 xl:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="grid content-start gap-8">
          <Claim locale={locale} signature={signature} />
          <EvidenceSection locale={locale} signature={signature} query={queue} />
        </div>
        <History locale={locale} signature={signature} />
      </div>
    </Desk>
  )
}
