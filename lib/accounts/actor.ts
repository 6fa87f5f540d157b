import { sessionUser } from '@/lib/platform/auth'
import { database } from '@/lib/platform/db/database'

/** Who acts: a user with the roles held now. Commands and queries decide by it, never by what a page has checked. */
export type Actor = { userId: string; email: string; roles: ActorRole[] }
export type ActorRole = { role: 'coordinator' | 'administrator'; appealId: string | null }

/** The signed-in person of this request with their roles, or none. */
export async function currentActor(): Promise<Actor | null> {
  const user = await sessionUser()
  return user && actorOf(user)
}

export async function actorOf(user: { id: string; email: string }): Promise<Actor> {
  const roles = await database().role.findMany({
    where: { userId: user.id },
    select: { role: true, appealId: true },
  })
  return { userId: user.id, email: user.email, roles }
}

/** May this person review signatures of the appeal? Administrators are coordinators, too. */
export function canReview(actor: Actor | null, appealId: string): boolean {
  return actor?.roles.some((held) => held.appealId === null || held.appealId === appealId) ?? false
}

/** Does this person coordinate anything at all? */
export function isCoordinator(actor: Actor | null): boolean {
  return (actor?.roles.length ?? 0) > 0
}
