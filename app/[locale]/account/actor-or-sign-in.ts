import { redirect } from 'next/navigation'
import { currentActor, type Actor } from '@/lib/accounts/actor'
import type { Locale } from '@/lib/platform/i18n/locales'
import { answersForm } from './answered-form'

/** The signed-in person, or the way to the sign-in page and back here. */
export async function actorOrSignIn(locale: Locale, path: string): Promise<Actor> {
  return (await currentActor()) ?? redirect(signInPath(locale, path))
}

/**
 * The same for a page whose form has much to be typed into: none while it answers a form that was sent after the
 * session had ended, since leaving it would lose what was typed. Any other page would show that nothing is there.
 */
export async function actorOrKeptForm(locale: Locale, path: string): Promise<Actor | null> {
  return (await answersForm()) ? currentActor() : actorOrSignIn(locale, path)
}

/** `path`: where to come back to, without its language. */
export function signInPath(locale: Locale, path: string): string {
  return `/${locale}/sign-in?next=${encodeURIComponent(`/${locale}${path}`)}`
}
