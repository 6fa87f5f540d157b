'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useKeptForm } from '@/components/forms/use-kept-form'
import type { ButtonLook } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field-error'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormState } from '@/lib/platform/action'

interface ControlFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  /** What is sent without being asked. */
  hidden: Record<string, string>
  /** Tells the forms of a page apart. */
  id: string
  look?: ButtonLook
  submit: string
  /** Folds the form behind these words; it stands open when something was wrong with it. */
  summary?: string
  children?: ReactNode
}

/** One thing that a representative can do with a signature: a button, what it needs to know, and what went wrong. */
export function ControlForm({ action, hidden, id, look, submit, summary, children }: ControlFormProps) {
  const t = useTranslations()
  const [state, formAction] = useKeptForm(action)
  const wrong = state.reason ?? Object.values(state.fields)[0]
  const form = (
    <form action={formAction} className="grid justify-items-start gap-4">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      {wrong && (
        <div role="alert">
          <FieldError id={`${id}-error`} prefix={t('common.errorPrefix')}>
            {t(`errors.${wrong}`)}
          </FieldError>
        </div>
      )}
      <SubmitButton {...look} pendingLabel={t('common.pending')}>
        {submit}
      </SubmitButton>
    </form>
  )
  if (!summary) return form
  return (
    <details open={wrong !== undefined}>
      <summary className="text-label link link-quiet py-2">{summary}</summary>
      <div className="pt-2 pb-4">{form}</div>
    </details>
  )
}
