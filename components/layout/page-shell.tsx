import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { FontPreloads } from './font-preloads'
import { Footer } from './footer'
import { Masthead } from './masthead'
import type { MastheadProps } from './masthead'
import type { NavigationItem } from './navigation'
import { SkipLink } from './skip-link'

interface PageShellProps extends MastheadProps {
  /** Links of the footer besides the account; the navigation's if nothing is said. */
  footer?: NavigationItem[]
  /** The page lays out its own bands over the whole width. */
  wide?: boolean
  children: ReactNode
}

/** Masthead, content and footer of every page but the desk. `path` is the page's path without its language. */
export async function PageShell({ footer, wide, children, ...masthead }: PageShellProps) {
  const { locale, navigation = [] } = masthead
  const t = await getTranslations({ locale, namespace: 'common' })
  return (
    <>
      <FontPreloads locale={locale} />
      <SkipLink>{t('skipToContent')}</SkipLink>
      <Masthead {...masthead} />
      <main id="main" tabIndex={-1} className={wide ? 'outline-none' : 'page pt-10 outline-none md:pt-14'}>
        {children}
      </main>
      <Footer locale={locale} links={footer ?? navigation} signedIn={Boolean(masthead.signedIn)} />
    </>
  )
}
