import { notFound } from 'next/navigation'
import type { Locale } from '@/lib/platform/i18n/locales'
import { findSignatureForCoordinator } from '@/lib/reviews/find-signature-for-coordinator'
import { coordinatorOrKeptForm } from '../../require-coordinator'

/** The signature and who reviews it; nothing where a session has ended over the decision. */
export async function loadReview(reference: string, locale: Locale, path: string) {
  const actor = await coordinatorOrKeptForm(locale, path)
  if (!actor) return null
  const signature = await findSignatureForCoordinator(actor, reference)
  if (!signature) notFound()
  return { actor, signature }
}
