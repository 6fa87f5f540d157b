'use client'

import { useKeptForm } from '@/components/forms/use-kept-form'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-input'
import { decideAction } from './actions'
import { DecisionProblems, wordsFor } from './decision-problems'
import type { DecisionTexts } from './decision-texts'
import { outcomesBeside } from './outcomes-beside'
import { ReasonSelect, type OfferedOutcome } from './reason-select'

interface DecisionFormProps {
  /** None where the form is shown by itself: what was sent is sent again. */
  seen: { reference: string; revision: number } | null
  /** The part of the queue that stands beside it. */
  queue: string
  signInHref: string
  outcomes: OfferedOutcome[]
  /** Said where nothing can be decided. */
  nothing: string
  texts: DecisionTexts
}

/**
 * Reason, words and note, and a button for each decision. Several lines each, so that the return key writes a line
 * and never decides. Where a colleague was first, what was typed stays here.
 */
export function DecisionForm({ seen, queue, signInHref, nothing, texts, ...props }: DecisionFormProps) {
  const [state, send] = useKeptForm(decideAction)
  const { values, fields } = state
  const { reference, revision } = seen ?? values
  const outcomes = seen ? props.outcomes : outcomesBeside(values.outcome, props.outcomes)
  const field = (name: 'reasonCode' | 'message' | 'note') => ({
    name,
    label: <span className="text-ui">{texts[name === 'reasonCode' ? 'reason' : name]}</span>,
    optional: texts.optional,
    error: fields[name] && wordsFor(fields[name], state, texts),
    errorPrefix: texts.prefix,
  })
  const hasTyped = Boolean(values.message || values.note)
  return (
    <form action={send} noValidate aria-label={texts.title} className="grid gap-3">
      <DecisionProblems state={state} texts={texts} signInHref={signInHref} />
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="queue" value={queue} />
      {outcomes.length === 0 && <p className="text-sentence">{nothing}</p>}
      {(outcomes.length > 0 || hasTyped) && (
        <div className="grid items-start gap-x-5 gap-y-3 sm:grid-cols-2 xl:grid-cols-3">
          <Field {...field('reasonCode')} className="sm:col-span-2 xl:col-span-1">
            {(control) => (
              <ReasonSelect control={control} outcomes={outcomes} chosen={values.reasonCode} texts={texts} />
            )}
          </Field>
          <Field {...field('message')}>
            {(control) => <Lines key={values.message} control={control} typed={values.message} />}
          </Field>
          <Field {...field('note')}>
            {(control) => <Lines key={values.note} control={control} typed={values.note} />}
          </Field>
        </div>
      )}
      <div className="flex flex-wrap gap-3 empty:hidden">
        {outcomes.map(({ value, label }) => (
          <SubmitButton
            key={value}
            name="outcome"
            value={value}
            size="small"
            variant={value === 'approve' || value === 'reopen' ? 'primary' : 'second'}
            pendingLabel={texts.pending}
          >
            {label}
          </SubmitButton>
        ))}
      </div>
    </form>
  )
}

function Lines({ control, typed }: { control: object; typed?: string }) {
  return (
    <TextArea
      {...control}
      dense
      rows={2}
      defaultValue={typed}
      className="max-h-40 min-h-16"
      maxLength={4000}
    />
  )
}
