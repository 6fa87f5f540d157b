import { getTranslations } from 'next-intl/server'
import { LanguageSwitch } from './language-switch'
import { Navigation } from './navigation'
import type { NavigationItem } from './navigation'
import { SignedIn } from './signed-in'
import type { SignedInProps } from './signed-in'
import { Wordmark } from './wordmark'

export interface MastheadProps {
  locale: string
  path: string
  navigation?: NavigationItem[]
  current?: string
  /** Only pages that are never cached may know who reads them. */
  signedIn?: SignedInProps
}

export async function Masthead({ locale, path, navigation = [], current, signedIn }: MastheadProps) {
  const t = await getTranslations({ locale, namespace: 'common' })
  const account = signedIn ? (
    <SignedIn locale={locale} {...signedIn} />
  ) : (
    <a href={`/${locale}/account`} className="nav-link">
      {t('account')}
    </a>
  )
  const parts = (list: string, languages: string) => (
    <>
      <Navigation label={t('mainNavigation')} items={navigation} current={current} className={list} />
      <div className={languages}>
        <LanguageSwitch
          label={t('languages')}
          locale={locale}
          path={path}
          className="flex flex-wrap gap-x-4 lg:gap-x-3 xl:gap-x-4"
        />
        {account}
      </div>
    </>
  )

  return (
    <header className="border-rule relative z-10 border-b print:hidden">
      <div className="page flex items-baseline gap-x-8 py-3 lg:py-4 xl:gap-x-12">
        <Wordmark href={`/${locale}`} />
        <div className="text-ui flex grow items-baseline justify-between gap-x-6 max-lg:hidden">
          {parts(
            'flex flex-wrap gap-x-6 xl:gap-x-8',
            'ms-auto flex flex-wrap items-baseline justify-end gap-x-6 xl:gap-x-12',
          )}
        </div>
        <details className="masthead-menu text-ui ms-auto lg:hidden">
          <summary className="nav-link">{t('menu')}</summary>
          <div className="page border-rule bg-paper absolute inset-x-0 top-full grid gap-4 border-b py-4">
            {parts('grid', 'border-rule grid gap-2 border-t pt-4')}
          </div>
        </details>
      </div>
    </header>
  )
}
