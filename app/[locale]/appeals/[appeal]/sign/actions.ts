'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { currentActor } from '@/lib/accounts/actor'
import { action } from '@/lib/platform/action'
import { signAppeal } from '@/lib/signatures/sign-appeal'
import { signForm } from '@/lib/signatures/signature-form'

export const signAction = action(signForm, async ({ authorised, consent, ...sent }) => {
  const { appeal, textId, textSha256, shownAt, locale, ...claim } = sent
  const actor = await currentActor()
  if (!actor) return { reason: 'signed-out' }
  const result = await signAppeal(actor, { appeal, textId, textSha256, shownAt, locale, claim })
  if (!result.ok) {
    const { ok: _, ...refusal } = result
    // The page then shows the text that is current now, beside what was typed.
    refresh()
    return refusal
  }
  redirect(`/${locale}/appeals/${appeal}/sign/receipt?reference=${result.reference}`)
})
