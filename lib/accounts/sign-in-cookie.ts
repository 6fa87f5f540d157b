import { cookies } from 'next/headers'
import { env } from '@/lib/platform/env'
import { SENDING_MINUTES, SIGN_IN_MINUTES } from './sign-in-secrets'

/** Lets this browser be known again as the one that asked for the mail, for as long as its answer is awaited. */
export async function keepBrowserSecret(browserSecret: string): Promise<void> {
  const jar = await cookies()
  jar.set(cookieName(), browserSecret, {
    ...attributes(),
    maxAge: (SENDING_MINUTES + SIGN_IN_MINUTES) * 60,
  })
}

export async function readBrowserSecret(): Promise<string | null> {
  const jar = await cookies()
  return jar.get(cookieName())?.value ?? null
}

export async function forgetBrowserSecret(): Promise<void> {
  const jar = await cookies()
  // Browsers believe a cookie with this prefix only with all its attributes, also when it ends.
  jar.set(cookieName(), '', { ...attributes(), maxAge: 0 })
}

function cookieName(): string {
  return env().appUrlIsSecure ? '__Host-sign-in' : 'sign-in'
}

function attributes() {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: env().appUrlIsSecure } as const
}
