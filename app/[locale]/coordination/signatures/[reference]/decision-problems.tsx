import { ErrorSummary } from '@/components/ui/error-summary'
import { TextLink } from '@/components/ui/text-link'
import type { FormState } from '@/lib/platform/form-state'
import type { DecisionTexts } from './decision-texts'

const CONTROLS = ['reasonCode', 'message', 'note']

interface DecisionProblemsProps {
  state: FormState
  texts: DecisionTexts
  signInHref: string
}

/** Says above the form what stood in the way; nothing while nothing does. */
export function DecisionProblems({ state, texts, signInHref }: DecisionProblemsProps) {
  const problems = Object.entries(state.fields).map(([name, code]) => ({
    field: CONTROLS.includes(name) ? name : undefined,
    message: wordsFor(code, state, texts),
  }))
  if (state.reason) problems.unshift({ field: undefined, message: wordsFor(state.reason, state, texts) })
  if (problems.length === 0) return null
  return (
    <>
      <ErrorSummary title={texts.problems} errors={problems} answer={state} />
      {state.reason === 'signed-out' && (
        <TextLink href={signInHref} target="_blank">
          {texts.signIn}
        </TextLink>
      )}
    </>
  )
}

/** A code in the reader's language, with what the answer told about it. */
export function wordsFor(code: string, { details = {} }: FormState, { errors }: DecisionTexts): string {
  const words = errors[code] ?? errors['not-accepted'] ?? code
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => details[name] ?? whole)
}
