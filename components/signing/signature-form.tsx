'use client'

import { useTranslations } from 'next-intl'
import { useState, type ChangeEvent, type ReactNode } from 'react'
import { useKeptForm } from '@/components/forms/use-kept-form'
import { Field } from '@/components/ui/field'
import { TextArea } from '@/components/ui/text-input'
import type { FormState } from '@/lib/platform/action'
import { ClosingFields } from './closing-fields'
import { useFormAnswer } from './form-answer'
import { FormProblems } from './form-problems'
import { FormSection } from './form-section'
import { OrganisationFields, type OrganisationOptions } from './organisation-fields'
import { PersonFields } from './person-fields'
import { useRiskPreselection } from './risk-preselection'
import { VisibilityFields } from './visibility-fields'

interface SignatureFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  /** What is sent besides: the text that is shown, the appeal or the signature. Without it, what was sent before. */
  hidden: Record<string, string> | null
  initialValues: Record<string, string>
  options: OrganisationOptions
  riskCountries: string[]
  mailbox: string | null
  /** Where to sign in when the session has ended meanwhile. */
  signInHref: string
  submit: string
  /** The text that is signed, beside the first part. */
  aside: ReactNode
}

/** The form by which an organisation signs, and by which it corrects its signature. Works with scripts off. */
export function SignatureForm({ action, initialValues, riskCountries, ...props }: SignatureFormProps) {
  const t = useTranslations('sign')
  const [state, formAction] = useKeptForm(action)
  const answer = useFormAnswer(state, initialValues)
  const [typedName, setTypedName] = useState<string | null>(null)
  const { preselected, onChange } = useRiskPreselection(riskCountries)

  const follow = (event: ChangeEvent<HTMLFormElement>) => {
    if (event.target.name === 'organisationName') setTypedName(event.target.value)
    onChange(event)
  }

  return (
    <form action={formAction} onChange={follow} noValidate className="group/signing">
      {Object.entries({ ...(props.hidden ?? answer.hidden), ...answer.shown }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FormProblems answer={answer} state={state} signInHref={props.signInHref} />
      <FormSection number={1} title={t('sections.organisation')} aside={props.aside}>
        <OrganisationFields answer={answer} options={props.options} />
      </FormSection>
      <FormSection number={2} title={t('sections.person')}>
        <PersonFields answer={answer} mailbox={props.mailbox} />
      </FormSection>
      <FormSection number={3} title={t('sections.visibility')}>
        <VisibilityFields answer={answer} preselected={preselected} />
      </FormSection>
      <FormSection number={4} title={t('sections.statement')}>
        <Field {...answer.field('statement', { hint: true, optional: true })}>
          {(control) => <TextArea {...control} defaultValue={answer.value('statement')} />}
        </Field>
      </FormSection>
      <FormSection number={5} title={t('sections.signing')}>
        <ClosingFields
          answer={answer}
          name={typedName ?? answer.value('organisationName')}
          submit={props.submit}
        />
      </FormSection>
    </form>
  )
}
