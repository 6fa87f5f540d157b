import { getTranslations } from 'next-intl/server'
import { LOCALE_NAMES } from '@/lib/platform/i18n/locales'
import type { Locale } from '@/lib/platform/i18n/locales'
import { LanguageSwitch } from './language-switch'
import type { MastheadProps } from './masthead'
import { Navigation } from './navigation'
import { SignedIn } from './signed-in'
import { Wordmark } from './wordmark'

/** Lower than the public one; the languages are folded, the work is not. */
export async function DeskMasthead({ locale, path, navigation = [], current, signedIn }: MastheadProps) {
  const t = await getTranslations({ locale, namespace: 'common' })
  return (
    <header className="border-rule relative z-10 flex flex-wrap items-center gap-x-10 border-b px-5 py-1 lg:px-7 print:hidden">
      <Wordmark href={`/${locale}`} />
      <Navigation
        label={t('mainNavigation')}
        items={navigation}
        current={current}
        className="text-ui flex flex-wrap gap-x-6"
      />
      <div className="text-ui ms-auto flex flex-wrap items-center gap-x-6 max-lg:ms-0">
        <details className="relative">
          <summary className="nav-link">{LOCALE_NAMES[locale as Locale]}</summary>
          <div className="border-edge bg-leaf absolute top-full rounded-sm border px-4 py-2 lg:right-0">
            <LanguageSwitch label={t('languages')} locale={locale} path={path} className="grid" />
          </div>
        </details>
        {signedIn && <SignedIn locale={locale} {...signedIn} />}
      </div>
    </header>
  )
}
