import { listPublicAppeals } from '@/lib/appeals/list-public-appeals'
import { listPublicSignatories } from './list-public-signatories'

/** A sitemap holds 50,000 addresses; a longer list is still reached page by page. */
const NEWEST_SIGNATORIES = 1_000

/** The paths of all public pages without their language: appeals, their lists, and the newest signatories. */
export async function listSitePages(): Promise<string[]> {
  const appeals = await listPublicAppeals()
  const pages = appeals.map(async ({ id, slug }) => {
    const { signatories } = await listPublicSignatories(id, { sort: 'newest', limit: NEWEST_SIGNATORIES })
    const list = `/appeals/${slug}/signatories`
    return [`/appeals/${slug}`, list, ...signatories.map((signatory) => `${list}/${signatory.slug}`)]
  })
  return (await Promise.all(pages)).flat()
}
