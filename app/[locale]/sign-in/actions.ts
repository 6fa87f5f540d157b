'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { confirmSignIn } from '@/lib/accounts/confirm-sign-in'
import { requestSignIn } from '@/lib/accounts/request-sign-in'
import { safeNextPath } from '@/lib/accounts/safe-next-path'
import { keepBrowserSecret, readBrowserSecret } from '@/lib/accounts/sign-in-cookie'
import { checkForm, confirmForm, requestForm } from '@/lib/accounts/sign-in-form'
import { action } from '@/lib/platform/action'
import { endSession } from '@/lib/platform/auth'
import { enter } from './enter'

export const requestSignInAction = action(requestForm, async ({ email, next }, { locale }) => {
  const { browserSecret } = await requestSignIn({ email, locale, next: safeNextPath(next, locale) })
  await keepBrowserSecret(browserSecret)
  redirect(`/${locale}/sign-in/check`)
})

export const checkCodeAction = action(checkForm, async ({ code }) =>
  enter(await confirmSignIn({ code, browserSecret: await readBrowserSecret() })),
)

export const confirmSignInAction = action(confirmForm, async ({ token, code }) =>
  enter(await confirmSignIn({ token, code, browserSecret: await readBrowserSecret() })),
)

export const signOutAction = action(z.strictObject({}), async (_nothing, { locale }) => {
  await endSession()
  redirect(`/${locale}`)
})
