import { z } from 'zod'
import { MAX_NAME_LENGTH, nameProblem, normaliseName } from '@/lib/organisations/organisation-name'
import { isCountryCode } from '@/lib/platform/i18n/countries'
import { LOCALES } from '@/lib/platform/i18n/locales'
import { normaliseText, textProblem } from '@/lib/platform/text'
import { lacksRiskUnderstood, VISIBILITIES } from './visibility'
import { normaliseWebsite } from './website'

export const ORGANISATION_KINDS = ['ngo', 'network', 'faith', 'union', 'academic', 'media', 'other'] as const
export const STATEMENT_LENGTH = 600

/** What an organisation says of itself when it signs, normalised; optional fields that were left empty are null. */
export type SignatureClaim = Omit<z.output<z.ZodObject<typeof claimFields>>, 'authorised' | 'consent'>

/** The text that was shown beside the form, the one that is signed, and the language of the page. */
const shownText = {
  locale: z.enum(LOCALES, 'not-accepted'),
  textId: z.uuid('not-accepted'),
  textSha256: z.string().regex(/^[0-9a-f]{64}$/, 'not-accepted'),
}

const claimFields = {
  organisationName: z
    .string('missing')
    .superRefine((name, context) => refuse(context, nameProblem(name)))
    .transform(normaliseName),
  organisationNameLatin: optionalLine(MAX_NAME_LENGTH).refine(isLatin, 'not-latin'),
  acronym: optionalLine(40),
  country: z.string('country-missing').refine(isCountryCode, 'country-missing'),
  city: optionalLine(120),
  website: z
    .string('website-incomplete')
    .default('')
    .refine((website) => website.trim() === '' || normaliseWebsite(website) !== null, 'website-incomplete')
    .transform(normaliseWebsite),
  kind: z.enum(ORGANISATION_KINDS, 'kind-missing'),
  representativeName: requiredLine(120),
  representativeRole: requiredLine(160),
  visibility: z.enum(VISIBILITIES, 'visibility-missing'),
  riskUnderstood: z.string().optional().transform(isTicked),
  statement: z
    .string()
    .default('')
    .superRefine((statement, context) => {
      const problem = textProblem(statement, { max: STATEMENT_LENGTH, multiline: true })
      refuse(context, problem === 'too-long' ? 'statement-too-long' : problem)
    })
    .transform((statement) => normaliseText(statement, { multiline: true }) || null),
  authorised: z.string('authorised-missing').min(1, 'authorised-missing'),
  consent: z.string('consent-missing').min(1, 'consent-missing'),
  updates: z.string().optional().transform(isTicked),
}

/** The form by which an organisation signs. Messages are codes of the `errors` messages. */
export const signForm = withRiskRule(
  z.strictObject({
    ...claimFields,
    ...shownText,
    appeal: z.string(),
    /** When the page with the form was made: what the person did elsewhere after that, they mean more. */
    shownAt: z.iso.datetime('not-accepted').transform((time) => new Date(time)),
  }),
)

/** The same form, for a signature whose words are corrected: the revision that was shown in it. */
export const resubmitForm = withRiskRule(
  z.strictObject({
    ...claimFields,
    ...shownText,
    appeal: z.string(),
    reference: z.string(),
    revision: z
      .string('not-accepted')
      .regex(/^\d{1,9}$/, 'not-accepted')
      .transform(Number),
  }),
)

/** Said together with whatever else is wrong, so that the risk is read before anything is sent again. */
function withRiskRule<Shape extends typeof claimFields>(form: z.ZodObject<Shape>) {
  return form.refine((claim) => !lacksRiskUnderstood(riskFields.parse(claim)), {
    path: ['riskUnderstood'],
    error: 'risk-not-understood',
    when: ({ value }) => riskFields.safeParse(value).success,
  })
}

const riskFields = z.object({
  country: z.string(),
  visibility: z.enum(VISIBILITIES),
  riskUnderstood: z.boolean(),
})

function requiredLine(max: number) {
  return z
    .string('missing')
    .superRefine((text, context) =>
      refuse(context, textProblem(text, { max }) ?? (normaliseText(text) ? null : 'missing')),
    )
    .transform((text) => normaliseText(text))
}

function optionalLine(max: number) {
  return z
    .string()
    .default('')
    .superRefine((text, context) => refuse(context, textProblem(text, { max })))
    .transform((text) => normaliseText(text) || null)
}

function refuse(context: z.RefinementCtx, problem: string | null) {
  if (problem) context.addIssue({ code: 'custom', message: problem === 'empty' ? 'missing' : problem })
}

function isTicked(value: string | undefined): boolean {
  return Boolean(value)
}

/** Letters of other scripts are what this field is there to spell in Latin ones. */
function isLatin(text: string | null): boolean {
  return text === null || !/(?!\p{Script=Latin})\p{L}/u.test(text.replace(/[ʹʺʻʼʽˈ]/gu, ''))
}
