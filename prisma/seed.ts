import { publishAppeal } from '@/lib/appeals/publish-appeal'
import { openDatabase } from '@/lib/platform/db/database'
import { carryOverSignature } from '@/lib/signatures/carry-over-signature'
import { protectionForObjectors } from './seed/protection-for-objectors'

/** Fills a database that holds no appeal with the first one, whole or not at all; true if it did. */
export async function seedIfEmpty(databaseUrl: string): Promise<boolean> {
  const database = openDatabase(databaseUrl)
  try {
    return await database.$transaction(async (tx) => {
      await tx.$executeRaw`LOCK TABLE appeal IN SHARE ROW EXCLUSIVE MODE`
      if ((await tx.appeal.count()) > 0) return false
      const { carriedOver, ...appeal } = protectionForObjectors
      const appealId = await publishAppeal(tx, appeal)
      for (const claimed of carriedOver) await carryOverSignature(tx, appealId, claimed)
      return true
    })
  } finally {
    await database.$disconnect()
  }
}
