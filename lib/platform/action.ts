import { headers } from 'next/headers'
import { unstable_rethrow } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import type { z } from 'zod'
import { env } from '@/lib/platform/env'
import { isLocale, type Locale } from '@/lib/platform/i18n/locales'
import { logFailure } from '@/lib/platform/log-failure'
import { EMPTY_FORM, type FormState, type Refusal } from './form-state'

export type { FormState, Refusal }

/**
 * A server action for a form: refuses other origins, reads the fields strictly by the schema (whose messages are
 * codes) and gives the typed values back with whatever was wrong. The handler returns what to show, or redirects;
 * when it fails, nothing is lost that was typed.
 */
export function action<Schema extends z.ZodType>(
  schema: Schema,
  handler: (input: z.output<Schema>, request: { locale: Locale }) => Promise<Refusal | void>,
) {
  return async (_previous: FormState, form: FormData): Promise<FormState> => {
    const values = readFields(form)
    if (!values || !(await isSameOrigin()))
      return { ...EMPTY_FORM, values: values ?? {}, reason: 'not-accepted' }
    const parsed = schema.safeParse(values)
    if (!parsed.success) return { values, fields: fieldCodes(parsed.error) }
    const locale = await getLocale()
    try {
      const refusal = await handler(parsed.data, { locale: isLocale(locale) ? locale : 'en' })
      return { values, fields: {}, ...refusal }
    } catch (error) {
      // A redirect is thrown, too.
      unstable_rethrow(error)
      logFailure('action', error)
      return { values, fields: {}, reason: 'unavailable' }
    }
  }
}

/** The fields as text; none when something else than single texts was sent. */
function readFields(form: FormData): Record<string, string> | null {
  const fields: Record<string, string> = {}
  for (const [name, value] of form) {
    if (name.startsWith('$ACTION')) continue
    if (typeof value !== 'string' || name in fields) return null
    fields[name] = value
  }
  return fields
}

/** The first code for each field; what belongs to no field of the form is said of the whole. */
function fieldCodes(error: z.ZodError): Record<string, string> {
  const codes: Record<string, string> = {}
  for (const issue of error.issues) {
    const unknown = issue.code === 'unrecognized_keys'
    const name = unknown ? 'form' : issue.path.join('.') || 'form'
    codes[name] ??= unknown ? 'not-accepted' : issue.message
  }
  return codes
}

/**
 * Next compares Origin with Host only where both were sent; here one header must vouch for the request. A page
 * opened under another name of this site, such as 127.0.0.1, posts to that name.
 */
async function isSameOrigin(): Promise<boolean> {
  const sent = await headers()
  const origin = sent.get('origin')
  if (!origin) return sent.get('sec-fetch-site') === 'same-origin'
  return origin === env().appUrl || (URL.canParse(origin) && new URL(origin).host === sent.get('host'))
}
