import { redirect } from 'next/navigation'
import type { ConfirmResult } from '@/lib/accounts/confirm-sign-in'
import { forgetBrowserSecret } from '@/lib/accounts/sign-in-cookie'
import type { Refusal } from '@/lib/platform/form-state'
import { endSession, keepSession } from '@/lib/platform/auth'

/** Goes on as the person who has just proven the mailbox, in place of whoever was signed in here before. */
export async function enter(result: ConfirmResult): Promise<Refusal> {
  if (!result.ok) return refusal(result.reason)
  await endSession()
  await keepSession(result.session)
  await forgetBrowserSecret()
  redirect(result.next)
}

function refusal(reason: string): Refusal {
  return reason.startsWith('code-') ? { fields: { code: reason } } : { reason }
}
