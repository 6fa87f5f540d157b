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
      <div className="max-lg:order-2 max-lg:w-full">
        <Navigation
          label={t('mainNavigation')}
          items={navigation}
          current={current}
          className="text-ui flex flex-wrap gap-x-6"
        />
      </div>
      <div className="text-ui ms-auto flex flex-wrap items-center gap-x-6 max-lg:contents">
        <details className="text-ui relative max-lg:order-1 max-lg:ms-auto">
          <summary className="nav-link">{LOCALE_NAMES[locale as Locale]}</summary>
          <div className="border-edge bg-leaf absolute top-full right-0 rounded-sm border px-4 py-2">
            <LanguageSwitch label={t('languages')} locale={locale} path={path} className="grid" />
          </div>
        </details>
        {signedIn && (
          <div className="max-lg:order-3">
            <SignedIn locale={locale} {...signedIn} />
          </div>
        )}
      </div>
    </header>
  )
}
