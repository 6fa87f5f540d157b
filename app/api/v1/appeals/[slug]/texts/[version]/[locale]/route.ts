import { findCanonicalText } from '@/lib/appeals/find-canonical-text'
import { isLocale } from '@/lib/platform/i18n/locales'
import { preflight, problem, publicAnswer, readOnly } from '@/lib/platform/problem'

type Context = { params: Promise<{ slug: string; version: string; locale: string }> }

export async function GET(_request: Request, context: Context): Promise<Response> {
  const { slug, version, locale } = await context.params
  const isKnown = /^[1-9]\d{0,5}$/.test(version) && isLocale(locale)
  const text = isKnown ? await findCanonicalText(slug, Number(version), locale) : null
  if (text === null) return problem(404, 'No such text')
  return publicAnswer(text, 'application/json')
}

export { preflight as OPTIONS, readOnly as POST, readOnly as PUT, readOnly as PATCH, readOnly as DELETE }
