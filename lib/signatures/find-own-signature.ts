import type { Actor } from '@/lib/accounts/actor'
import { database } from '@/lib/platform/db/database'
import { representedBy } from './lock-own-signature'
import { ownSignatureSelect, toOwnSignature, type OwnSignature } from './own-signature'
import { normaliseReference } from './reference'

/** A signature for somebody who represents its organisation; null for unknown and for foreign references alike. */
export async function findOwnSignature(actor: Actor, reference: string): Promise<OwnSignature | null> {
  const known = normaliseReference(reference)
  if (!known) return null
  const row = await database().signature.findFirst({
    where: { reference: known, ...representedBy(actor) },
    select: ownSignatureSelect(actor),
  })
  return row && toOwnSignature(row)
}
