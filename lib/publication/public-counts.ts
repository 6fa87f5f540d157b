import type { Database } from '@/lib/platform/db/database'

/** How many signed: `total` = `named` + `protected`, always of the whole appeal, never of a filter. */
export type PublicCounts = { total: number; named: number; protected: number }

export async function findPublicCounts(db: Database, appealId: string): Promise<PublicCounts> {
  const row = await db.appealCounts.findUnique({ where: { appealId } })
  const { named, protected: hidden } = row ?? { named: 0, protected: 0 }
  return { total: named + hidden, named, protected: hidden }
}
