import { z } from 'zod'
import { normaliseText, textProblem } from '@/lib/platform/text'
import { normaliseReference } from '@/lib/signatures/reference'
import { readQueueRequest } from './queue-request'

/** What can be given as the reason of each outcome; its words stand in the `domain` messages. */
export const REASONS = {
  approve: ['mailbox_and_domain', 'known_to_us', 'confirmed_by_phone', 'other'],
  reject: ['not_authorised', 'not_an_organisation', 'duplicate', 'not_genuine', 'other'],
  request_changes: ['name_unclear', 'website_missing', 'role_unclear', 'text_problem', 'other'],
  revoke: ['not_authorised', 'not_an_organisation', 'duplicate', 'not_genuine', 'other'],
  reopen: ['other'],
} as const

export type Outcome = keyof typeof REASONS
export type DecisionInput = Omit<z.output<typeof decisionForm>, 'queue'>

/** The words are the site's own in addresses and forms: with hyphens. */
const outcome = z
  .enum(['approve', 'reject', 'request-changes', 'revoke', 'reopen'], 'choose-outcome')
  .transform((chosen) => chosen.replace('-', '_') as Outcome)

/** The decision as the desk sends it. Messages are codes of the `errors` texts. */
export const decisionForm = z
  .strictObject({
    reference: z.string('not-accepted').transform((typed) => normaliseReference(typed) ?? ''),
    revision: z.coerce.number('not-accepted').pipe(z.int32('not-accepted').positive('not-accepted')),
    outcome,
    reasonCode: z.string('not-accepted').default(''),
    message: words(2_000),
    note: words(2_000),
    /** The part of the queue that the desk shows, as its address says it; the desk goes on there. */
    queue: z
      .string('not-accepted')
      .default('')
      .transform((query) => readQueueRequest(Object.fromEntries(new URLSearchParams(query)))),
  })
  .superRefine((decision, context) => {
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    const { outcome: chosen, reasonCode, message } = decision
    if (reasonCode && !REASONS[chosen].includes(reasonCode as never))
      wrong('reasonCode', 'reason-of-other-outcome')
    if (chosen === 'request_changes' && !message) wrong('message', 'say-what-to-change')
    const givesReason = message || (reasonCode && reasonCode !== 'other')
    if ((chosen === 'reject' || chosen === 'revoke') && !givesReason) wrong('reasonCode', 'reason-required')
  })
  .transform((decision) => ({ ...decision, reasonCode: decision.reasonCode || 'other' }))

function words(max: number) {
  return z
    .string('not-accepted')
    .default('')
    .superRefine((typed, context) => {
      const problem = textProblem(typed, { max, multiline: true })
      if (problem) context.addIssue({ code: 'custom', message: problem })
    })
    .transform((typed) => normaliseText(typed, { multiline: true }))
}
