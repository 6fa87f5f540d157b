'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { currentActor } from '@/lib/accounts/actor'
import { action } from '@/lib/platform/action'
import { resubmitSignature } from '@/lib/signatures/resubmit-signature'
import { resubmitForm } from '@/lib/signatures/signature-form'

export const resubmitAction = action(resubmitForm, async ({ authorised, consent, ...sent }) => {
  const { appeal, reference, revision, textId, textSha256, locale, ...claim } = sent
  const actor = await currentActor()
  if (!actor) return { reason: 'signed-out' }
  const shown = { reference, revision, textId, textSha256 }
  const result = await resubmitSignature(actor, { ...shown, locale, claim })
  if (!result.ok) {
    const { ok: _, ...refusal } = result
    // The page then shows the text that is current now, beside what was typed.
    refresh()
    return refusal
  }
  redirect(`/${locale}/appeals/${appeal}/sign/receipt?reference=${result.reference}`)
})
