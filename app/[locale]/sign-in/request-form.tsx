'use client'

import { useKeptForm } from '@/components/forms/use-kept-form'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { requestSignInAction } from './actions'
import { FormProblems } from './form-problems'
import type { FormTexts } from './form-texts'

interface RequestFormProps {
  next: string
  texts: FormTexts & { label: string; hint: string; submit: string; note: string }
}

export function RequestForm({ next, texts }: RequestFormProps) {
  const [state, send] = useKeptForm(requestSignInAction)
  const wrong = state.fields.email
  return (
    <form action={send} noValidate className="grid gap-8">
      <FormProblems state={state} texts={texts} />
      <Field
        name="email"
        label={texts.label}
        hint={texts.hint}
        error={wrong && texts.errors[wrong]}
        errorPrefix={texts.prefix}
      >
        {(control) => (
          <TextInput
            {...control}
            type="email"
            autoComplete="email"
            autoCapitalize="none"
            spellCheck={false}
            defaultValue={state.values.email}
            key={state.values.email}
          />
        )}
      </Field>
      <input type="hidden" name="next" value={next} />
      <div>
        <SubmitButton pendingLabel={texts.pending}>{texts.submit}</SubmitButton>
        <p className="text-ui text-ink-2 mt-4">{texts.note}</p>
      </div>
    </form>
  )
}
