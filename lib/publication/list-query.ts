import { z } from 'zod'
import { COUNTRY_CODES } from '@/lib/platform/i18n/countries'
import { listSort, readCursor } from './list-cursor'

export const ORGANISATION_KINDS = ['ngo', 'network', 'faith', 'union', 'academic', 'media', 'other'] as const

/** The list's parameters as the public interface takes them; what is wrong is said with the parameter's name. */
export const listQuery = z.object({
  limit: z.coerce
    .number('a number')
    .int('a whole number')
    .min(1, 'at least 1')
    .max(200, 'at most 200')
    .default(100),
  sort: listSort.default('name'),
  q: z.string().max(200, 'at most 200 characters').optional(),
  country: z.enum(COUNTRY_CODES, 'a country code such as DE').optional(),
  kind: z.enum(ORGANISATION_KINDS, `one of ${ORGANISATION_KINDS.join(', ')}`).optional(),
  cursor: z
    .string()
    .transform((text, context) => {
      const cursor = readCursor(text)
      if (cursor) return cursor
      context.addIssue({ code: 'custom', message: 'a nextCursor of an earlier answer' })
      return z.NEVER
    })
    .optional(),
})

/** Reads search parameters; empty ones are as good as none. `problem` names everything that is wrong. */
export function readListQuery(parameters: URLSearchParams) {
  const given = Object.fromEntries([...parameters].filter(([, value]) => value !== ''))
  const parsed = listQuery.safeParse(given)
  if (parsed.success) return { ok: true as const, query: parsed.data }
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  return { ok: false as const, problem: problems.join('; ') }
}
