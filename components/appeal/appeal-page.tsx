import { PageShell } from '@/components/layout/page-shell'
import { AppealChecking } from './appeal-checking'
import { AppealClosing } from './appeal-closing'
import { AppealDemands } from './appeal-demands'
import { AppealFigures } from './appeal-figures'
import { AppealHero } from './appeal-hero'
import { AppealLetter } from './appeal-letter'
import { appealNavigation } from './appeal-navigation'
import type { AppealPageData } from './appeal-page-data'
import { AppealSignatories } from './appeal-signatories'
import { AppealSources } from './appeal-sources'

/** The whole appeal, from the first screen to the empty line at its end. `path` is the page's own, without its language. */
export async function AppealPage({ appeal, path }: { appeal: AppealPageData; path: string }) {
  const navigation = await appealNavigation(appeal.locale, appeal.slug)
  return (
    <PageShell locale={appeal.locale} path={path} navigation={navigation} current="appeal" wide>
      <AppealHero appeal={appeal} />
      <AppealLetter appeal={appeal} />
      <AppealDemands appeal={appeal} />
      <AppealSignatories appeal={appeal} />
      <AppealFigures appeal={appeal} />
      <AppealSources appeal={appeal} />
      <AppealChecking appeal={appeal} />
      <AppealClosing appeal={appeal} />
    </PageShell>
  )
}
