import { database } from '@/lib/platform/db/database'
import { LOCALES, type Locale } from '@/lib/platform/i18n/locales'
import { appealContent, type AppealContent } from './appeal-content'
import { beginsAt, statusAt } from './is-open-for-signing'

export type PublicAppealText = {
  id: string
  locale: Locale
  version: number
  sha256: string
  publishedAt: Date
  content: AppealContent
}

export type PublicAppeal = {
  id: string
  slug: string
  /** Open only while one can sign: the clock closes an appeal, too. */
  status: 'open' | 'closed' | 'delivered' | 'archived'
  /** When signing begins, while that lies ahead. */
  beginsAt: Date | null
  timeZone: string
  version: number
  addressees: { code: string; names: Record<Locale, string> }[]
  /** The current version's languages, in the order of the switch. */
  texts: { locale: Locale; title: string; sha256: string }[]
}

/** An appeal as anyone may see it, or null: drafts are nobody's business. */
export async function findPublicAppeal(slug: string, now = new Date()): Promise<PublicAppeal | null> {
  const appeal = await database().appeal.findFirst({
    where: { slug, status: { not: 'draft' } },
    select: {
      id: true,
      slug: true,
      status: true,
      opensAt: true,
      closesAt: true,
      timeZone: true,
      currentVersion: true,
      addressees: { select: { code: true, names: true }, orderBy: { position: 'asc' } },
    },
  })
  const status = appeal && statusAt(appeal, now)
  if (!appeal || !status || status === 'draft' || appeal.currentVersion === null) return null
  const texts = await database().appealText.findMany({
    where: { appealId: appeal.id, version: appeal.currentVersion, publishedAt: { not: null } },
    select: { locale: true, title: true, sha256: true },
  })
  return {
    id: appeal.id,
    slug: appeal.slug,
    status,
    beginsAt: beginsAt(appeal, now),
    timeZone: appeal.timeZone,
    version: appeal.currentVersion,
    addressees: appeal.addressees.map(({ code, names }) => ({
      code,
      names: names as Record<Locale, string>,
    })),
    texts: texts.sort((a, b) => LOCALES.indexOf(a.locale) - LOCALES.indexOf(b.locale)),
  }
}

/** The current text in the reader's language; where that is missing, in English or whatever there is. */
export async function findPublicText(appeal: PublicAppeal, locale: Locale): Promise<PublicAppealText> {
  const available = appeal.texts.map((text) => text.locale)
  const chosen = [locale, 'en' as const].find((wanted) => available.includes(wanted)) ?? available[0]
  const row = await database().appealText.findFirstOrThrow({
    where: { appealId: appeal.id, version: appeal.version, locale: chosen, publishedAt: { not: null } },
  })
  const { id, version, sha256, publishedAt } = row
  return {
    id,
    version,
    sha256,
    publishedAt: publishedAt!,
    locale: row.locale,
    content: appealContent.parse(row.content),
  }
}

/** The slug of the appeal that the first page shows, or null. */
export async function findFeaturedSlug(): Promise<string | null> {
  const appeal = await database().appeal.findFirst({
    where: { status: { not: 'draft' } },
    orderBy: [{ featured: 'desc' }, { createdAt: 'desc' }],
    select: { slug: true },
  })
  return appeal?.slug ?? null
}
