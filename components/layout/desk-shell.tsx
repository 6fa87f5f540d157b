import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { DeskMasthead } from './desk-masthead'
import { FontPreloads } from './font-preloads'
import type { MastheadProps } from './masthead'
import { SkipLink } from './skip-link'

interface DeskShellProps extends MastheadProps {
  /** The left pane, and its name for those who do not see it. */
  list?: ReactNode
  listLabel?: string
  /** Which of the two a narrow screen shows. */
  narrow?: 'list' | 'work'
  /** Stands below the right pane and does not scroll with it; on narrow screens it comes last. */
  bar?: ReactNode
  children: ReactNode
}

/** The coordination's pages: two panes that fill the window and scroll by themselves, one column below 1080 px. */
export async function DeskShell({
  list,
  listLabel,
  narrow = 'work',
  bar,
  children,
  ...masthead
}: DeskShellProps) {
  const { locale } = masthead
  const t = await getTranslations({ locale, namespace: 'common' })
  return (
    <div className="desk lg:grid lg:grid-rows-[auto_minmax(0,1fr)]">
      <FontPreloads locale={locale} />
      <SkipLink>{t('skipToContent')}</SkipLink>
      <DeskMasthead {...masthead} />
      <main
        id="main"
        tabIndex={-1}
        className={`min-h-0 outline-none lg:grid ${list ? 'lg:grid-cols-[25.75rem_minmax(0,1fr)]' : ''}`}
      >
        {list && (
          <section
            aria-label={listLabel}
            className={`pane border-rule lg:border-e ${narrow === 'work' ? 'max-lg:hidden' : ''}`}
          >
            {list}
          </section>
        )}
        <div className={`min-h-0 lg:flex lg:flex-col ${list && narrow === 'list' ? 'max-lg:hidden' : ''}`}>
          {/* A stop of the keyboard, or a pane of plain text could not be scrolled with it. */}
          <div tabIndex={0} className="pane grow px-5 py-4 -outline-offset-3 lg:px-9">
            {children}
          </div>
          {bar && <div className="border-blue bg-leaf flex-none border-t-3 px-5 py-4 lg:px-9">{bar}</div>}
        </div>
      </main>
    </div>
  )
}
