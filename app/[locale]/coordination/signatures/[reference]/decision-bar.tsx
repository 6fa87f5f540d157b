import { getTranslations } from 'next-intl/server'
import { REASONS } from '@/lib/reviews/decision-form'
import type { ReviewedSignature } from '@/lib/reviews/find-signature-for-coordinator'
import { DecisionForm } from './decision-form'
import { decisionTexts } from './decision-texts'

/** The end of the right pane: where it is decided, or why nothing can be decided now. */
export async function DecisionBar({ signature }: { signature: ReviewedSignature }) {
  const t = await getTranslations()
  const { reference, revision, outcomes, isOwn, status } = signature
  if (isOwn) return <p className="text-sentence">{t('errors.own-signature')}</p>
  return (
    <DecisionForm
      reference={reference}
      revision={revision}
      outcomes={ORDER.filter((outcome) => outcomes.includes(outcome)).map((outcome) => ({
        value: outcome.replace('_', '-'),
        label: t(`domain.outcome.${outcome}`),
        reasons: REASONS[outcome]
          .filter((code) => code !== 'other')
          .map((code) => ({
            value: code,
            label: t(`domain.reason.${outcome}.${code}` as 'domain.reason.reopen.other'),
          })),
      }))}
      nothing={t('coordination.decide.nothing', { status: t(`domain.status.${status}.label`) })}
      texts={await decisionTexts()}
    />
  )
}

const ORDER = ['approve', 'request_changes', 'reject', 'revoke', 'reopen'] as const
