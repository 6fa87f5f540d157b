import { z } from 'zod'
import { LOCALES } from '@/lib/platform/i18n/locales'
import { VISIBILITIES } from './visibility'

/** What every form about one's own signature sends: which one, and the language of the page. */
const which = { reference: z.string('not-accepted'), locale: z.enum(LOCALES, 'not-accepted') }

export const withdrawForm = z.strictObject(which)

export const visibilityForm = z.strictObject({
  ...which,
  visibility: z.enum(VISIBILITIES, 'visibility-missing'),
  riskUnderstood: z
    .string()
    .optional()
    .transform((value) => Boolean(value)),
})
