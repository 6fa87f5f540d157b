import { Field } from '@/components/ui/field'
import { Select, type SelectOption } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { FormAnswer, SignatureField } from './form-answer'

export interface OrganisationOptions {
  countries: SelectOption[]
  kinds: SelectOption[]
  /** The first option of a select: nothing chosen yet. */
  choose: string
}

export function OrganisationFields({
  answer,
  options,
}: {
  answer: FormAnswer
  options: OrganisationOptions
}) {
  const { choose, countries, kinds } = options
  const text = (name: SignatureField, wording: { hint?: boolean; optional?: boolean }, input = {}) => (
    <Field {...answer.field(name, wording)}>
      {(control) => <TextInput {...control} {...input} defaultValue={answer.value(name)} />}
    </Field>
  )
  const select = (name: SignatureField, choices: SelectOption[], wording = {}) => (
    <Field {...answer.field(name, wording)}>
      {(control) => (
        <Select {...control} empty={choose} options={choices} defaultValue={answer.value(name)} />
      )}
    </Field>
  )
  return (
    <>
      {text('organisationName', { hint: true }, { autoComplete: 'organization' })}
      {text('organisationNameLatin', { hint: true, optional: true })}
      {text('acronym', { optional: true }, { className: 'max-w-48' })}
      {select('country', countries, { hint: true })}
      {text('city', { optional: true }, { autoComplete: 'address-level2' })}
      {text('website', { hint: true, optional: true }, { inputMode: 'url', autoComplete: 'url', dir: 'ltr' })}
      {select('kind', kinds)}
    </>
  )
}
