import { database } from '@/lib/platform/db/database'
import type { Locale } from '@/lib/platform/i18n/locales'
import { appealContent } from './appeal-content'
import { canonicalAppealText } from './hash-appeal-text'

/** The exact bytes of a published text, as RFC 8785 JSON, whose SHA-256 is the hash that was signed; or null. */
export async function findCanonicalText(
  slug: string,
  version: number,
  locale: Locale,
): Promise<string | null> {
  const text = await database().appealText.findFirst({
    where: { version, locale, publishedAt: { not: null }, appeal: { slug, status: { not: 'draft' } } },
    select: { content: true, publishedAt: true },
  })
  if (!text?.publishedAt) return null
  const content = appealContent.parse(text.content)
  return canonicalAppealText({ appeal: slug, version, locale, publishedAt: text.publishedAt, content })
}
