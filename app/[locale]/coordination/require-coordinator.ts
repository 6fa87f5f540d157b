import { notFound, redirect } from 'next/navigation'
import { currentActor, isCoordinator, type Actor } from '@/lib/accounts/actor'
import { isLocale, type Locale } from '@/lib/platform/i18n/locales'
import { signInPath } from '../account/actor-or-sign-in'
import { answersForm } from '../account/answered-form'

/**
 * Who works at the desk: others are sent to sign in first or, signed in without a role, see what stands at an
 * address that does not exist. Only saves them a useless page: queries and commands ask for themselves.
 */
export async function requireCoordinator(
  locale: string,
  path: string,
): Promise<{ actor: Actor; locale: Locale }> {
  if (!isLocale(locale)) notFound()
  const actor = await currentActor()
  if (!actor) redirect(signInPath(locale, path))
  if (!isCoordinator(actor)) notFound()
  return { actor, locale }
}

/**
 * The same for a page with a form: none while it answers one that was sent after the session had ended, since leaving
 * it would lose what was typed.
 */
export async function coordinatorOrKeptForm(locale: Locale, path: string): Promise<Actor | null> {
  if ((await answersForm()) && !(await currentActor())) return null
  return (await requireCoordinator(locale, path)).actor
}
