'use client'

import { useKeptForm } from '@/components/forms/use-kept-form'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { checkCodeAction, confirmSignInAction } from './actions'
import { FormProblems } from './form-problems'
import type { FormTexts } from './form-texts'

interface CodeFormProps {
  /** The token of the mailed link; without it, the code is typed in the browser that asked. */
  token?: string
  /** Not needed where the browser that asked holds the link as well. */
  needsCode: boolean
  texts: FormTexts & { label: string; hint: string; submit: string }
}

export function CodeForm({ token, needsCode, texts }: CodeFormProps) {
  const [state, send] = useKeptForm(token ? confirmSignInAction : checkCodeAction)
  const wrong = state.fields.code
  return (
    <form action={send} noValidate className="grid gap-8">
      <FormProblems state={state} texts={texts} />
      {token && <input type="hidden" name="token" value={token} />}
      {(needsCode || wrong) && (
        <Field
          name="code"
          label={texts.label}
          hint={texts.hint}
          error={wrong && texts.errors[wrong]}
          errorPrefix={texts.prefix}
          className="max-w-64"
        >
          {(control) => (
            <TextInput
              {...control}
              inputMode="numeric"
              autoComplete="one-time-code"
              defaultValue={state.values.code}
              key={state.values.code}
            />
          )}
        </Field>
      )}
      <div>
        <SubmitButton pendingLabel={texts.pending}>{texts.submit}</SubmitButton>
      </div>
    </form>
  )
}
