import type { Prisma } from '@/lib/platform/db/generated/client'
import type { Transaction } from '@/lib/platform/db/database'
import { syncPublicEntry } from '@/lib/publication/sync-public-entry'

/** What every command needs of the signature it changes. */
export type LockedSignature = NonNullable<Awaited<ReturnType<typeof lockSignature>>>

/** Loads a signature and keeps others from changing it until the transaction ends; null when there is none. */
export async function lockSignature(tx: Transaction, by: { id: string } | { reference: string }) {
  const where = 'id' in by ? { id: by.id } : { reference: by.reference }
  const found = await tx.signature.findUnique({ where, select: { id: true } })
  if (!found) return null
  await tx.$queryRaw`SELECT 1 FROM signature WHERE id = ${found.id}::uuid FOR UPDATE`
  return tx.signature.findUniqueOrThrow({
    where: { id: found.id },
    include: { latestSubmission: true, organisation: { include: { representatives: true } } },
  })
}

/**
 * Changes a locked signature, raises its revision and keeps its public entry true.
 * Whether the move is allowed is the caller's question (`canMove`); the database asks it once more.
 */
export async function moveSignature(
  tx: Transaction,
  signature: Pick<LockedSignature, 'id' | 'status' | 'revision'>,
  change: Pick<Prisma.SignatureUncheckedUpdateInput, 'status' | 'visibility' | 'latestSubmissionId'>,
): Promise<void> {
  const statusChanges = change.status !== undefined && change.status !== signature.status
  await tx.signature.update({
    where: { id: signature.id, revision: signature.revision },
    data: { ...change, revision: { increment: 1 }, ...(statusChanges && { statusSince: new Date() }) },
  })
  await syncPublicEntry(tx, signature.id)
}
