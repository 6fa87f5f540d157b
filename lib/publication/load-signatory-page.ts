import { findPublicAppeal } from '@/lib/appeals/find-public-appeal'
import type { Locale } from '@/lib/platform/i18n/locales'
import { findPublicSignatory } from './list-public-signatories'
import { titleFor } from './load-list-page'

/** One signatory's page; null when it is not listed, be it gone, hidden or never there. */
export async function loadSignatoryPage(appealSlug: string, slug: string, locale: Locale) {
  const appeal = await findPublicAppeal(appealSlug)
  const signatory = appeal && (await findPublicSignatory(appeal.id, slug))
  if (!appeal || !signatory) return null
  return { appeal: { slug: appeal.slug, title: titleFor(appeal, locale) }, signatory }
}
