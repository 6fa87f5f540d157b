import { notFound } from 'next/navigation'
import type { Locale } from '@/lib/platform/i18n/locales'
import { findOwnSignature } from '@/lib/signatures/find-own-signature'
import { findTextToSign } from '@/lib/signatures/find-text-to-sign'
import { actorOrSignIn } from '../../../account/actor-or-sign-in'

/** The text to sign, who signs it, and the signature that is signed again. */
export async function loadSigning(slug: string, locale: Locale, path: string, earlier: string | null) {
  const found = await findTextToSign(slug, locale)
  if (!found) notFound()
  const actor = await actorOrSignIn(locale, path)
  return { ...found, actor, earlier: actor && earlier ? await findOwnSignature(actor, earlier) : null }
}
