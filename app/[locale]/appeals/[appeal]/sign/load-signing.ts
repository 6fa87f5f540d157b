import { notFound } from 'next/navigation'
import type { Locale } from '@/lib/platform/i18n/locales'
import { findOwnSignature } from '@/lib/signatures/find-own-signature'
import { findTextToSign } from '@/lib/signatures/find-text-to-sign'
import { actorOrKeptForm } from '../../../account/actor-or-sign-in'

/** The text to sign, who signs it, and the signature that is signed again, as they stood at `shownAt`. */
export async function loadSigning(slug: string, locale: Locale, path: string, earlier: string | null) {
  const shownAt = new Date().toISOString()
  const found = await findTextToSign(slug, locale)
  if (!found) notFound()
  const actor = await actorOrKeptForm(locale, path)
  return {
    ...found,
    shownAt,
    actor,
    earlier: actor && earlier ? await findOwnSignature(actor, earlier) : null,
  }
}

/** What the form sends besides: the text that is shown, and since when. */
export function hiddenValues(
  { slug, text, shownAt }: Awaited<ReturnType<typeof loadSigning>>,
  locale: Locale,
): Record<string, string> {
  return { appeal: slug, locale, textId: text.id, textSha256: text.sha256, shownAt }
}
