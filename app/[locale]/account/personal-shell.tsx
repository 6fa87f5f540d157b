import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { appealNavigation } from '@/components/appeal/appeal-navigation'
import { PageShell } from '@/components/layout/page-shell'
import { isCoordinator, type Actor } from '@/lib/accounts/actor'
import type { Locale } from '@/lib/platform/i18n/locales'
import { signedInSlot } from '../sign-in/sign-out-slot'

interface PersonalShellProps {
  locale: Locale
  /** Without its language. */
  path: string
  /** The appeal that the footer leads to. */
  slug: string | null
  actor: Actor | null
  children: ReactNode
}

/** Pages of one person: what is theirs, who is signed in and the way out; the appeal's pages are linked at the end. */
export async function PersonalShell({ locale, path, slug, actor, children }: PersonalShellProps) {
  const t = await getTranslations({ locale, namespace: 'common' })
  const own = { key: '/account', href: `/${locale}/account`, label: t('yourSignatures') }
  const desk = { key: '/coordination', href: `/${locale}/coordination`, label: t('review') }
  return (
    <PageShell
      locale={locale}
      path={path}
      navigation={actor ? [own, ...(isCoordinator(actor) ? [desk] : [])] : []}
      current={path}
      footer={slug ? await appealNavigation(locale, slug) : []}
      signedIn={actor ? await signedInSlot(actor.email) : undefined}
    >
      {children}
    </PageShell>
  )
}
