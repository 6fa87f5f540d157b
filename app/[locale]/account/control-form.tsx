'use client'

import { useTranslations } from 'next-intl'
import { createContext, useContext, type ReactNode } from 'react'
import { useKeptForm } from '@/components/forms/use-kept-form'
import type { ButtonLook } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormState } from '@/lib/platform/action'

interface ControlFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  /** What is sent without being asked. */
  hidden: Record<string, string>
  /** Tells the fields of a page's forms apart: a field's id is its name with this behind it. */
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
  const wrong = [
    ...(state.reason ? [{ message: t(`errors.${state.reason}`) }] : []),
    ...Object.entries(state.fields).map(([name, code]) => ({
      field: `${name}-${id}`,
      message: t(`errors.${code}`),
    })),
  ]
  const form = (
    <form action={formAction} className="grid justify-items-start gap-4">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {wrong.length > 0 && <ErrorSummary title={t('errors.title')} errors={wrong} answer={state} />}
      <LastAnswer value={state}>{children}</LastAnswer>
      <SubmitButton {...look} pendingLabel={t('common.pending')}>
        {submit}
      </SubmitButton>
    </form>
  )
  if (!summary) return form
  return (
    <details open={wrong.length > 0}>
      <summary className="text-label link link-quiet py-2">{summary}</summary>
      <div className="pt-2 pb-4">{form}</div>
    </details>
  )
}

const LastAnswer = createContext<FormState>({ values: {}, fields: {} })

/** For the fields inside a control's form: what was sent last, and what was wrong with it. */
export function useLastAnswer(): FormState {
  return useContext(LastAnswer)
}
