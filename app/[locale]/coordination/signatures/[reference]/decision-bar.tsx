import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/platform/i18n/locales'
import { REASONS } from '@/lib/reviews/decision-form'
import type { ReviewedSignature } from '@/lib/reviews/find-signature-for-coordinator'
import { signInPath } from '../../../account/actor-or-sign-in'
import { DecisionForm } from './decision-form'
import { decisionTexts } from './decision-texts'

interface DecisionBarProps {
  locale: Locale
  /** None where the form is shown by itself. */
  signature: ReviewedSignature | null
  /** The page, without its language: where to come back to after signing in. */
  path: string
  queue: string
}

/** The end of the right pane: where it is decided, or why nothing can be decided now. */
export async function DecisionBar({ locale, signature, path, queue }: DecisionBarProps) {
  const t = await getTranslations()
  const { outcomes = ORDER, isOwn, status = 'pending' } = signature ?? {}
  if (isOwn) return <p className="text-sentence">{t('errors.own-signature')}</p>
  return (
    <DecisionForm
      seen={signature && { reference: signature.reference, revision: signature.revision }}
      queue={queue}
      signInHref={signInPath(locale, path)}
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
