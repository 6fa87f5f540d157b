import { inTransaction } from '@/lib/platform/db/database'

const DAY_HOURS = 24

/**
 * Once a day, whatever happened, the number of protected signatures becomes what it really is; in between it stands
 * still, so that no single change can be read from it. Does nothing for an appeal published less than a day ago.
 */
export async function republishCounts(): Promise<void> {
  await inTransaction(
    (tx) => tx.$executeRaw`
      UPDATE appeal_counts c
      SET protected_published_at = now(), protected = (
        SELECT count(*) FROM signature s
        WHERE s.appeal_id = c.appeal_id AND s.status = 'approved' AND s.visibility <> 'public')
      WHERE c.protected_published_at <= now() - make_interval(hours => ${DAY_HOURS}, mins => -30)`,
  )
}
