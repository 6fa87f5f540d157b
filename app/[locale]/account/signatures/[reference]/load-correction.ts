import { notFound } from 'next/navigation'
import type { Locale } from '@/lib/platform/i18n/locales'
import { findOwnSignature } from '@/lib/signatures/find-own-signature'
import { findTextToSign } from '@/lib/signatures/find-text-to-sign'
import { OPEN } from '@/lib/signatures/signature-states'
import { actorOrKeptForm } from '../../actor-or-sign-in'
import { answersForm } from '../../answered-form'

/** The signature, who corrects it, and the text that is current; nothing where a session has ended over the form. */
export async function loadCorrection(reference: string, locale: Locale, path: string) {
  const actor = await actorOrKeptForm(locale, path)
  if (!actor) return null
  const signature = await findOwnSignature(actor, reference)
  const found = signature && (await findTextToSign(signature.appeal.slug, locale))
  if (!signature || !found) notFound()
  const { slug, text } = found
  const hidden = {
    appeal: slug,
    reference: signature.reference,
    revision: String(signature.revision),
    locale,
    textId: text.id,
    textSha256: text.sha256,
  }
  // A form that was sent too late is shown once more, with what was typed and the reason.
  const showsForm = (OPEN.includes(signature.status) && found.isOpen) || (await answersForm())
  return { actor, signature, slug, text, hidden, showsForm }
}
