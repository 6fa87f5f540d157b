import { getTranslations } from 'next-intl/server'
import type { Refusal } from '@/lib/platform/form-state'
import type { Locale } from '@/lib/platform/i18n/locales'
import type { DecideResult } from '@/lib/reviews/decide-signature'
import { momentIn } from '../../desk-time'

/** Why nothing was decided, for the form: of a colleague who was first, what they decided and when. */
export async function refusalOf(
  result: Extract<DecideResult, { ok: false }>,
  locale: Locale,
): Promise<Refusal> {
  if (result.reason !== 'already-decided') return { reason: result.reason }
  const t = await getTranslations('coordination.outcomes')
  const { reason, by, at, outcome, timeZone } = result
  return { reason, details: { by, at: momentIn(timeZone, locale)(at), outcome: t(outcome) } }
}
