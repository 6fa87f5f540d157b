import { isOpenForSigning } from '@/lib/appeals/is-open-for-signing'
import { database, type Transaction } from '@/lib/platform/db/database'
import type { Locale } from '@/lib/platform/i18n/locales'

/**
 * An appeal and the text one signs on a page in this language: the current version in it or, where there is none,
 * in English. Null for an unknown appeal and for a draft.
 */
export async function findTextToSign(slug: string, locale: Locale, db: Transaction = database()) {
  const appeal = await db.appeal.findFirst({
    where: { slug, status: { not: 'draft' } },
    select: { id: true, slug: true, status: true, opensAt: true, closesAt: true, currentVersion: true },
  })
  if (!appeal || appeal.currentVersion === null) return null
  const texts = await db.appealText.findMany({
    where: { appealId: appeal.id, version: appeal.currentVersion, publishedAt: { not: null } },
    select: { id: true, version: true, locale: true, title: true, sha256: true, publishedAt: true },
  })
  const text =
    texts.find((text) => text.locale === locale) ?? texts.find((text) => text.locale === 'en') ?? texts[0]
  if (!text) return null
  return { appealId: appeal.id, slug: appeal.slug, isOpen: isOpenForSigning(appeal, new Date()), text }
}
