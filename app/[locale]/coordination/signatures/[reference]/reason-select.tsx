import type { FieldControl } from '@/components/ui/field'
import { controlClass } from '@/components/ui/text-input'
import type { DecisionTexts } from './decision-texts'

export interface OfferedOutcome {
  value: string
  label: string
  reasons: { value: string; label: string }[]
}

interface ReasonSelectProps {
  control: FieldControl
  outcomes: OfferedOutcome[]
  chosen?: string
  texts: DecisionTexts
}

/** The reasons, grouped by the decision they are for: which one it will be, the button says later. */
export function ReasonSelect({ control, outcomes, chosen, texts }: ReasonSelectProps) {
  return (
    // React resets a form after its action, and a select then falls back to the option it was mounted with;
    // where a colleague was first, other reasons are offered than before.
    <select
      key={`${chosen} ${outcomes.map(({ value }) => value).join()}`}
      {...control}
      defaultValue={chosen}
      className={controlClass(true)}
    >
      <option value="">{texts.noReason}</option>
      {outcomes
        .filter(({ reasons }) => reasons.length > 0)
        .map(({ value, label, reasons }) => (
          <optgroup key={value} label={label}>
            {reasons.map((reason) => (
              <option key={reason.value} value={reason.value}>
                {reason.label}
              </option>
            ))}
          </optgroup>
        ))}
      <option value="other">{texts.otherReason}</option>
    </select>
  )
}
