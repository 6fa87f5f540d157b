import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { findSignatureForCoordinator } from '@/lib/reviews/find-signature-for-coordinator'
import { readQueueRequest } from '@/lib/reviews/queue-request'
import { Decided } from '../../decided'
import { Desk } from '../../desk'
import { queueQuery, signaturePath } from '../../queue-address'
import { requireCoordinator } from '../../require-coordinator'
import { Claim } from './claim'
import { DecisionBar } from './decision-bar'
import { EvidenceSection } from './evidence-section'
import { History } from './history'
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
  const { reference, ...route } = await params
  const query = await searchParams
  const request = readQueueRequest(query)
  const path = `${signaturePath(reference)}${queueQuery(request)}`
  const { actor, locale } = await requireCoordinator(route.locale, path)
  const signature = await findSignatureForCoordinator(actor, reference)
  if (!signature) notFound()
  return (
    <Desk
      actor={actor}
      locale={locale}
      request={request}
      selected={signature.reference}
      bar={<DecisionBar signature={signature} />}
    >
      <Decided actor={actor} reference={query.decided} />
      <SignatureHead actor={actor} locale={locale} signature={signature} request={request} />
      <div className="grid gap-x-9 gap-y-8 xl:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="grid content-start gap-8">
          <Claim locale={locale} signature={signature} />
          <EvidenceSection locale={locale} signature={signature} query={queueQuery(request)} />
        </div>
        <History locale={locale} signature={signature} />
      </div>
    </Desk>
  )
}
