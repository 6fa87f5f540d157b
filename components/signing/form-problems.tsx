import { useLocale, useTranslations } from 'next-intl'
import { ErrorSummary } from '@/components/ui/error-summary'
import { TextLink } from '@/components/ui/text-link'
import type { FormState } from '@/lib/platform/action'
import type { FormAnswer } from './form-answer'

interface FormProblemsProps {
  answer: FormAnswer
  state: FormState
  /** Where to sign in when the session has ended meanwhile. */
  signInHref: string
}

/** Why the form came back, and where the rest can be done; in a new tab, so that nothing typed is lost. */
export function FormProblems({ answer, state, signInHref }: FormProblemsProps) {
  const t = useTranslations('sign')
  const locale = useLocale()
  if (answer.summary.length === 0) return null
  return (
    <div className="columns pb-12">
      <div className="col-text grid gap-3">
        <ErrorSummary
          title={titleOf(state, t)}
          hint={t('problems.hint')}
          errors={answer.summary}
          answer={state}
        />
        {state.reason === 'signed-out' && (
          <TextLink href={signInHref} target="_blank">
            {t('signIn')}
          </TextLink>
        )}
        {(state.reason === 'already-decided-on' || state.reason === 'name-used') && (
          <TextLink href={`/${locale}/account`} target="_blank">
            {t('receipt.account')}
          </TextLink>
        )}
      </div>
    </div>
  )
}

function titleOf({ fields, reason }: FormState, t: ReturnType<typeof useTranslations<'sign'>>): string {
  const wrong = Object.keys(fields).length
  if (wrong > 0) return t('problems.title', { count: wrong })
  return reason && t.has(`refusals.${reason}`) ? t('problems.notSaved') : t('problems.whole')
}
