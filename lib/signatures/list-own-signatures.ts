import type { Actor } from '@/lib/accounts/actor'
import { database } from '@/lib/platform/db/database'
import { representedBy } from './lock-own-signature'
import { ownSignatureSelect, toOwnSignature, type OwnSignature } from './own-signature'

const AT_MOST = 100

/** The signatures of all organisations that this person represents, newest first. */
export async function listOwnSignatures(actor: Actor): Promise<OwnSignature[]> {
  const rows = await database().signature.findMany({
    where: representedBy(actor),
    select: ownSignatureSelect(actor),
    orderBy: { createdAt: 'desc' },
    take: AT_MOST,
  })
  return rows.map(toOwnSignature)
}
