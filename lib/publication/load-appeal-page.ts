import { database } from '@/lib/platform/db/database'
import type { Locale } from '@/lib/platform/i18n/locales'
import { listPublicSignatories } from './list-public-signatories'
import { findPublicCounts } from './public-counts'
import { findPublicAppeal, findPublicText } from '@/lib/appeals/find-public-appeal'

/** What fits on the appeal's page: names for the wall, and the latest. */
const WALL_NAMES = 300
const LATEST = 8

export type AppealPageData = NonNullable<Awaited<ReturnType<typeof loadAppealPage>>>

/** All that the appeal's page shows, or null when there is no such appeal. */
export async function loadAppealPage(slug: string, locale: Locale) {
  const appeal = await findPublicAppeal(slug)
  if (!appeal) return null
  const [text, counts, latest, names] = await Promise.all([
    findPublicText(appeal, locale),
    findPublicCounts(database(), appeal.id),
    listPublicSignatories(appeal.id, { sort: 'newest', limit: LATEST }),
    listPublicSignatories(appeal.id, { sort: 'name', limit: WALL_NAMES, locale }),
  ])
  return {
    slug: appeal.slug,
    status: appeal.status,
    beginsAt: appeal.beginsAt,
    timeZone: appeal.timeZone,
    version: appeal.version,
    addressees: appeal.addressees.map(({ code, names: byLocale }) => ({ code, name: byLocale[locale] })),
    locale: text.locale,
    text: text.content,
    publishedAt: text.publishedAt,
    sha256: text.sha256,
    hashes: appeal.texts.map(({ locale: of, sha256 }) => ({ locale: of, sha256 })),
    counts,
    latest: latest.signatories,
    names: names.signatories.map(({ slug: of, name }) => ({ slug: of, name })),
  }
}
