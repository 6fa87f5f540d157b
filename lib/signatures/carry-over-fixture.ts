import { openDatabase } from '@/lib/platform/db/database'
import { carryOverSignature, type CarriedOver } from './carry-over-signature'

/** For tests: lists organisations that signed the seeded appeal elsewhere, in the database of a running site. */
export async function carryOverAll(databaseUrl: string, organisations: CarriedOver[]): Promise<void> {
  const database = openDatabase(databaseUrl)
  try {
    await database.$transaction(
      async (tx) => {
        const { id } = await tx.appeal.findFirstOrThrow({ select: { id: true } })
        for (const organisation of organisations) await carryOverSignature(tx, id, organisation)
      },
      { timeout: 30_000 },
    )
  } finally {
    await database.$disconnect()
  }
}
