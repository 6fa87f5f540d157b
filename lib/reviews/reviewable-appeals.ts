import { canReview, type Actor } from '@/lib/accounts/actor'
import { database } from '@/lib/platform/db/database'

/** The ids of the appeals whose signatures this person may review. */
export async function reviewableAppeals(actor: Actor): Promise<string[]> {
  if (actor.roles.length === 0) return []
  const appeals = await database().appeal.findMany({ select: { id: true } })
  return appeals.map(({ id }) => id).filter((id) => canReview(actor, id))
}
