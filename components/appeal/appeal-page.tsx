import { PageShell } from '@/components/layout/page-shell'
import { AppealChecking } from './appeal-checking'
import { AppealClosing } from './appeal-closing'
import { AppealDemands } from './appeal-demands'
import { AppealFigures } from './appeal-figures'
import { AppealHero } from './appeal-hero'
import { AppealLetter } from './appeal-letter'
import { appealNavigation } from './appeal-navigation'
import { AppealSignatories } from './appeal-signatories'
import { AppealSources } from './appeal-sources'
import type { ShownAppeal } from './shown-appeal'

/** The whole appeal, from the first screen to the empty line at its end. `path` is the page's own, without its language. */
export async function AppealPage({ appeal, path }: { appeal: ShownAppeal; path: string }) {
  const navigation = await appealNavigation(appeal.locale, appeal.slug)
  const textLanguage = appeal.textLocale === appeal.locale ? undefined : appeal.textLocale
  return (
    <PageShell locale={appeal.locale} path={path} navigation={navigation} current="appeal" wide>
      <div lang={textLanguage}>
        <AppealHero appeal={appeal} />
        <AppealLetter appeal={appeal} />
        <AppealDemands appeal={appeal} />
      </div>
      <AppealSignatories appeal={appeal} />
      <div lang={textLanguage}>
        <AppealFigures appeal={appeal} />
        <AppealSources appeal={appeal} />
      </div>
      <AppealChecking appeal={appeal} />
      <AppealClosing appeal={appeal} />
    </PageShell>
  )
}
