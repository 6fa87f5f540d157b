'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { currentActor } from '@/lib/accounts/actor'
import { action } from '@/lib/platform/action'
import { decideSignature } from '@/lib/reviews/decide-signature'
import { decisionForm } from '@/lib/reviews/decision-form'
import { findNextWaiting } from '@/lib/reviews/find-next-waiting'
import { queueQuery, signaturePath } from '../../queue-address'
import { refusalOf } from './decision-refusal'

export const decideAction = action(decisionForm, async ({ queue, ...input }, { locale }) => {
  const actor = await currentActor()
  if (!actor) return { reason: 'signed-out' }
  const result = await decideSignature(actor, input)
  if (!result.ok) {
    // What stands beside the form has moved on, too.
    refresh()
    return refusalOf(result, locale)
  }
  const next = await findNextWaiting(actor, result.place)
  const path = next ? signaturePath(next) : '/coordination'
  redirect(`/${locale}${path}${queueQuery(queue, result.reference)}`)
})
