import { findPublicAppeal } from '@/lib/appeals/find-public-appeal'
import { database } from '@/lib/platform/db/database'
import { findPublicCounts } from './public-counts'

/** The appeal as the public JSON gives it, or null. */
export async function describeAppeal(slug: string) {
  const appeal = await findPublicAppeal(slug)
  if (!appeal) return null
  const { status, addressees, version, texts } = appeal
  return {
    slug: appeal.slug,
    status,
    addressees,
    version,
    texts,
    counts: await findPublicCounts(database(), appeal.id),
  }
}
