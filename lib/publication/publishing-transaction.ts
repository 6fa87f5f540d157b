import { inTransaction, type Transaction } from '@/lib/platform/db/database'
import { announcePublication } from '@/lib/platform/page-cache/announce'

/**
 * A transaction that may change what the public sees: once it is committed, and before its request is answered,
 * the page cache of this server knows. Other servers notice by themselves within a second.
 */
export async function inPublishingTransaction<Result>(
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  const { result, state } = await inTransaction(async (tx) => ({
    result: await work(tx),
    state: await tx.publicationGeneration.findUniqueOrThrow({ where: { id: 1 } }),
  }))
  announcePublication({ generation: Number(state.generation), removals: Number(state.removals) })
  return result
}
