import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PageShell } from '@/components/layout/page-shell'

interface SignInFrameProps {
  locale: string
  /** The page's path without its language, with its query: changing the language must lose nothing. */
  path: string
  title: string
  lead: ReactNode
  children: ReactNode
  aside?: ReactNode
}

/** The steps of proving a mailbox look alike: what happens here, then the one thing to do. */
export async function SignInFrame({ locale, path, title, lead, children, aside }: SignInFrameProps) {
  return (
    <PageShell locale={locale} path={path}>
      <h1 className="text-title">{title}</h1>
      <div className="columns mt-10 gap-y-10 md:mt-14">
        <div className="col-text grid gap-8">
          <p className="text-body">{lead}</p>
          {children}
        </div>
        {aside && <div className="col-aside">{aside}</div>}
      </div>
    </PageShell>
  )
}

/** Where a new mail is asked for, on the way to the same place. */
export async function askAgainLink(locale: string, next?: string) {
  const t = await getTranslations('signIn')
  const href = `/${locale}/sign-in${next ? `?${new URLSearchParams({ next })}` : ''}`
  return { href, label: t('askAgain') }
}
