import type { Actor } from '@/lib/accounts/actor'
import type { Transaction } from '@/lib/platform/db/database'
import { lockSignature, type LockedSignature } from './move-signature'
import { normaliseReference } from './reference'

/**
 * Locks a signature for somebody who represents its organisation now; null for unknown and for foreign references
 * alike, so that nobody can tell one from the other.
 */
export async function lockOwnSignature(
  tx: Transaction,
  actor: Actor,
  reference: string,
): Promise<LockedSignature | null> {
  const known = normaliseReference(reference)
  if (!known) return null
  const own = await tx.signature.findFirst({
    where: { reference: known, ...representedBy(actor) },
    select: { id: true },
  })
  const signature = own && (await lockSignature(tx, { id: own.id }))
  return signature && isRepresentative(actor, signature) ? signature : null
}

/** The condition on a signature that its organisation is represented by this person now. */
export function representedBy({ userId }: Actor) {
  return { organisation: { representatives: { some: { userId, until: null } } } }
}

/** Asked once more of the locked row: what was true before it was locked may have ended. */
function isRepresentative({ userId }: Actor, { organisation }: LockedSignature): boolean {
  return organisation.representatives.some((person) => person.userId === userId && person.until === null)
}
