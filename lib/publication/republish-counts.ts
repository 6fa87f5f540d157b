import { inTransaction } from '@/lib/platform/db/database'

export const REPUBLISHED_AT_HOUR_UTC = 3

/**
 * Once a day, whatever happened, the number of protected signatures becomes what it really is; in between it stands
 * still, so that no single change can be read from it. Does nothing where today's has been published, so that it can
 * be repeated, and made up for when the site was off at the hour.
 */
export async function republishCounts(now = new Date()): Promise<void> {
  const hour = new Date(now)
  hour.setUTCHours(REPUBLISHED_AT_HOUR_UTC, 0, 0, 0)
  if (hour > now) hour.setUTCDate(hour.getUTCDate() - 1)
  await inTransaction(
    (tx) => tx.$executeRaw`
      UPDATE appeal_counts c
      SET protected_published_at = ${now}, protected = (
        SELECT count(*) FROM signature s
        WHERE s.appeal_id = c.appeal_id AND s.status = 'approved' AND s.visibility <> 'public')
      WHERE c.protected_published_at < ${hour}`,
  )
}
