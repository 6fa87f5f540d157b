import { findPublicAppeal, type PublicAppeal } from '@/lib/appeals/find-public-appeal'
import { database } from '@/lib/platform/db/database'
import type { Locale } from '@/lib/platform/i18n/locales'
import { countFacets } from './count-facets'
import { listInitial } from './list-initial'
import {
  countPublicSignatories,
  COUNTED_AT_MOST,
  listPublicSignatories,
  type ListedSignatory,
} from './list-public-signatories'
import { isFiltered, type ListView } from './list-view'
import { findPublicCounts } from './public-counts'

const PAGE_SIZE = 40

export type ListPageData = NonNullable<Awaited<ReturnType<typeof loadListPage>>>
export type ListRow = ListPageData['rows'][number]

/** All that the list's page shows, or null when there is no such appeal. */
export async function loadListPage(slug: string, locale: Locale, view: ListView) {
  const appeal = await findPublicAppeal(slug)
  if (!appeal) return null
  const [counts, facets, page, found] = await Promise.all([
    findPublicCounts(database(), appeal.id),
    countFacets(appeal.id),
    listPublicSignatories(appeal.id, { ...view, limit: PAGE_SIZE, locale }),
    isFiltered(view) ? countPublicSignatories(appeal.id, view) : null,
  ])
  return {
    slug: appeal.slug,
    status: appeal.status,
    title: titleFor(appeal, locale),
    counts,
    facets,
    /** How many the search and the filters leave; null where there are none. */
    found:
      found === null ? null : { count: Math.min(found, COUNTED_AT_MOST), isMore: found > COUNTED_AT_MOST },
    rows:
      view.sort === 'name' ? withInitials(page.signatories, locale) : page.signatories.map(withoutInitial),
    nextCursor: page.nextCursor,
  }
}

/** The appeal's title in the reader's language, or in the one it has. */
export function titleFor({ texts }: PublicAppeal, locale: Locale): { text: string; locale: Locale } {
  const chosen = [locale, 'en'].map((wanted) => texts.find((text) => text.locale === wanted)).find(Boolean)
  const { title, locale: language } = chosen ?? texts[0] ?? { title: '', locale }
  return { text: title, locale: language }
}

/** Each initial stands once, at the first of its names on the page. */
function withInitials(signatories: ListedSignatory[], locale: Locale) {
  const initials = signatories.map(({ sortName }) => listInitial(sortName, locale))
  return signatories.map((signatory, index) => ({
    ...signatory,
    initial: initials[index] === initials[index - 1] ? null : (initials[index] ?? null),
  }))
}

function withoutInitial(signatory: ListedSignatory) {
  return { ...signatory, initial: null }
}
