'use client'

import { ErrorSummary } from '@/components/ui/error-summary'
import type { FormState } from '@/lib/platform/form-state'
import type { FormTexts } from './form-texts'

/** Says above a form what is wrong with it; nothing while nothing is. */
export function FormProblems({ state, texts }: { state: FormState; texts: FormTexts }) {
  const { form, ...fields } = state.fields
  const whole = state.reason ?? form
  const errors = Object.entries(fields).map(([field, code]) => ({
    field,
    message: texts.errors[code] ?? code,
  }))
  if (whole) errors.unshift({ field: '', message: texts.errors[whole] ?? whole })
  return errors.length > 0 && <ErrorSummary title={texts.title} errors={errors} answer={state} />
}
