import { getTranslations } from 'next-intl/server'
import type { Actor } from '@/lib/accounts/actor'
import { findOwnDecision } from '@/lib/reviews/find-own-decision'
import { DecidedNotice } from './decided-notice'

/** Says what the reader decided a moment ago, from what is stored; nothing for a reference that is not theirs. */
export async function Decided({ actor, reference }: { actor: Actor; reference: unknown }) {
  const decision = typeof reference === 'string' ? await findOwnDecision(actor, reference) : null
  if (!decision) return null
  const t = await getTranslations('coordination.decided')
  return <DecidedNotice>{t(decision.outcome, { name: decision.name })}</DecidedNotice>
}
