import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { appealNavigation } from '@/components/appeal/appeal-navigation'
import { PageShell } from '@/components/layout/page-shell'
import type { Actor } from '@/lib/accounts/actor'
import type { Locale } from '@/lib/platform/i18n/locales'
import { SignOutForm } from '../sign-in/sign-out-form'

interface PersonalShellProps {
  locale: Locale
  /** Without its language. */
  path: string
  /** The appeal that the footer leads to. */
  slug: string | null
  actor: Actor | null
  children: ReactNode
}

/** Pages of one person: who is signed in and the way out; the appeal's pages are linked at the end only. */
export async function PersonalShell({ locale, path, slug, actor, children }: PersonalShellProps) {
  const t = await getTranslations({ locale, namespace: 'common' })
  return (
    <PageShell
      locale={locale}
      path={path}
      footer={slug ? await appealNavigation(locale, slug) : []}
      signedIn={actor ? { address: actor.email, signOut: <SignOutForm label={t('signOut')} /> } : undefined}
    >
      {children}
    </PageShell>
  )
}
