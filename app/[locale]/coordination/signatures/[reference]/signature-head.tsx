import { getTranslations } from 'next-intl/server'
import { Tag } from '@/components/ui/tag'
import { TextLink } from '@/components/ui/text-link'
import type { Actor } from '@/lib/accounts/actor'
import type { Locale } from '@/lib/platform/i18n/locales'
import { findNextWaiting } from '@/lib/reviews/find-next-waiting'
import type { ReviewedSignature } from '@/lib/reviews/find-signature-for-coordinator'
import type { QueueRequest } from '@/lib/reviews/queue-request'
import { waitedFor } from '../../desk-time'
import { queueQuery, signaturePath } from '../../queue-address'

interface SignatureHeadProps {
  actor: Actor
  locale: Locale
  signature: ReviewedSignature
  request: QueueRequest
}

/** Which signature it is, how it stands, and the ways on: to the next one, on narrow screens back to the list. */
export async function SignatureHead({ actor, locale, signature, request }: SignatureHeadProps) {
  const t = await getTranslations()
  const next = await findNextWaiting(actor, signature)
  const { status, statusSince, reference, latestSubmission } = signature
  return (
    <header className="mb-6">
      <div className="text-ui flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <TextLink quiet href={`/${locale}/coordination${queueQuery(request)}`} className="lg:hidden">
          {t('coordination.backToList')}
        </TextLink>
        <p className="text-ink-2 flex flex-wrap items-center gap-x-3">
          <Tag>{t(`domain.status.${status}.label`)}</Tag>
          {t('coordination.since', { time: waitedFor(statusSince, locale) })}
        </p>
        {next && (
          <TextLink quiet href={`/${locale}${signaturePath(next)}${queueQuery(request)}`} className="ms-auto">
            {t('coordination.next')}
          </TextLink>
        )}
      </div>
      <div className="mt-2 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <h1 dir="auto" className="text-h2 lg:text-[2.5rem] lg:leading-[1.1]">
          {latestSubmission.organisationName}
        </h1>
        <p className="text-small text-ink-2">
          {t('coordination.reference')} <span className="text-code">{reference}</span>
        </p>
      </div>
    </header>
  )
}
