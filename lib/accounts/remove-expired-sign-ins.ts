import { database } from '@/lib/platform/db/database'

/** Forgets mailbox proofs that are older than a day, with the mails owed for them, and sessions that have ended. */
export async function removeExpiredSignIns(): Promise<void> {
  const now = Date.now()
  await database().signInRequest.deleteMany({ where: { createdAt: { lt: new Date(now - DAY_MS) } } })
  await database().session.deleteMany({ where: { expires: { lt: new Date(now) } } })
}

const DAY_MS = 86_400_000
