/** What a form shows again after it was sent: everything typed, and a code for each thing that is wrong. */
export type FormState = {
  values: Record<string, string>
  /** By field name: a code of the `errors` messages. */
  fields: Record<string, string>
  /** What is wrong with the whole, as a code; `details` fill the placeholders of its text. */
  reason?: string
  details?: Record<string, string>
  /** Set when it was done and the page stays. */
  done?: string
}

/** A form that was not sent yet; client components begin with it. */
export const EMPTY_FORM: FormState = { values: {}, fields: {} }

/** What a handler says when the expected went wrong, or when it is done and the page stays. */
export type Refusal = Pick<FormState, 'reason' | 'details' | 'done'> & { fields?: FormState['fields'] }
