'use server'

import { redirect } from 'next/navigation'
import { currentActor } from '@/lib/accounts/actor'
import { action } from '@/lib/platform/action'
import { changeVisibility } from '@/lib/signatures/change-visibility'
import { visibilityForm, withdrawForm } from '@/lib/signatures/own-signature-forms'
import { withdrawSignature } from '@/lib/signatures/withdraw-signature'
import { signInPath } from './actor-or-sign-in'

export const changeVisibilityAction = action(visibilityForm, async ({ locale, ...change }) => {
  const actor = await currentActor()
  if (!actor) redirect(signInPath(locale, '/account'))
  const result = await changeVisibility(actor, change)
  if (!result.ok)
    return result.reason === 'risk-not-confirmed'
      ? { fields: { riskUnderstood: result.reason } }
      : { reason: result.reason }
  redirect(`/${locale}/account?done=visibility`)
})

export const withdrawAction = action(withdrawForm, async ({ locale, reference }) => {
  const actor = await currentActor()
  if (!actor) redirect(signInPath(locale, '/account'))
  const result = await withdrawSignature(actor, { reference })
  if (!result.ok) return { reason: result.reason }
  redirect(`/${locale}/account?done=withdrawn`)
})
