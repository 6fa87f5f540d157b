import { redirect } from 'next/navigation'
import { currentActor, type Actor } from '@/lib/accounts/actor'
import type { Locale } from '@/lib/platform/i18n/locales'
import { answersForm } from './answered-form'

/**
 * The signed-in person, or the way to the sign-in page and back here. None only while the page answers a form that
 * was sent after the session had ended: leaving it would lose what was typed.
 */
export async function actorOrSignIn(locale: Locale, path: string): Promise<Actor | null> {
  const actor = await currentActor()
  if (!actor && !(await answersForm())) redirect(signInPath(locale, path))
  return actor
}

/** `path`: where to come back to, without its language. */
export function signInPath(locale: Locale, path: string): string {
  return `/${locale}/sign-in?next=${encodeURIComponent(`/${locale}${path}`)}`
}
