import { getTranslations } from 'next-intl/server'
import { DefinitionList } from '@/components/ui/definition-list'
import type { Locale } from '@/lib/platform/i18n/locales'
import type { ReviewedClaim, ReviewedSignature } from '@/lib/reviews/find-signature-for-coordinator'
import { momentIn } from '../../desk-time'
import { claimedItems, personItems } from './claim-items'
import { DeskSection } from './desk-section'

/** What was claimed: by whom, the latest words, and the earlier ones behind folds. */
export async function Claim({ locale, signature }: { locale: Locale; signature: ReviewedSignature }) {
  const t = await getTranslations('coordination.claim')
  const moment = momentIn(signature.appeal.timeZone, locale)
  const [latest, ...earlier] = signature.submissions
  if (!latest) return null
  return (
    <DeskSection title={t('title')} note={t('sentAt', { time: moment(latest.createdAt) })}>
      <DefinitionList
        twoColumns
        items={[
          ...(await personItems(signature.representatives)),
          ...(await claimedItems(latest, locale, signature.visibility)),
        ]}
      />
      {earlier.map((submission) => (
        <EarlierClaim
          key={submission.id}
          submission={submission}
          locale={locale}
          time={moment(submission.createdAt)}
        />
      ))}
    </DeskSection>
  )
}

interface EarlierClaimProps {
  submission: ReviewedClaim
  locale: Locale
  time: string
}

async function EarlierClaim({ submission, locale, time }: EarlierClaimProps) {
  const t = await getTranslations('coordination.claim')
  return (
    <details className="border-rule border-b">
      <summary className="text-ui text-ink-2 py-2">
        {t('earlier', { number: submission.number, time })}
      </summary>
      <div className="ps-4 pb-3">
        <p dir="auto" className="text-name">
          {submission.organisationName}
        </p>
        <DefinitionList twoColumns items={await claimedItems(submission, locale, submission.visibility)} />
      </div>
    </details>
  )
}
