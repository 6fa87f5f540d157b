import { findPublicAppeal } from '@/lib/appeals/find-public-appeal'
import { database } from '@/lib/platform/db/database'
import { listPublicSignatories, type ListedSignatory, type ListRequest } from './list-public-signatories'
import { findPublicCounts } from './public-counts'

/** One page of the list as the public JSON gives it, or null when there is no such appeal. */
export async function publicList(slug: string, request: ListRequest) {
  const appeal = await findPublicAppeal(slug)
  if (!appeal) return null
  const [counts, { signatories, nextCursor }] = await Promise.all([
    findPublicCounts(database(), appeal.id),
    listPublicSignatories(appeal.id, request),
  ])
  return { data: signatories.map(publicFields), counts, nextCursor }
}

/** The fields that leave the site, each by name. */
export function publicFields(signatory: ListedSignatory) {
  const { id, slug, name, nameLatin, acronym, country, city, website, kind, statement, listedOn, origin } =
    signatory
  return { id, slug, name, nameLatin, acronym, country, city, website, kind, statement, listedOn, origin }
}
