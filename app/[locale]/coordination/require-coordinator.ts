import { notFound, redirect } from 'next/navigation'
import { currentActor, isCoordinator, type Actor } from '@/lib/accounts/actor'
import { isLocale, type Locale } from '@/lib/platform/i18n/locales'

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
  if (!actor) redirect(`/${locale}/sign-in?next=${encodeURIComponent(`/${locale}${path}`)}`)
  if (!isCoordinator(actor)) notFound()
  return { actor, locale }
}
