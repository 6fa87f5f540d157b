import { database } from '@/lib/platform/db/database'

export type Health = { database: 'up' | 'down'; queue: 'working' | 'late' | 'down' }

/**
 * How database and queue are, answered within two seconds whatever hangs. The queue is late when a mail has been
 * owed for five minutes: the worker or the mail server does not work, which keeps nobody from reading or signing.
 */
export async function checkHealth(): Promise<Health> {
  const late = Promise.withResolvers<Health>()
  const timer = setTimeout(() => late.resolve(DOWN), PATIENCE_MS)
  // One question at a time: those that hang must not use up the connections.
  underWay ??= ask().finally(() => (underWay = undefined))
  try {
    return await Promise.race([underWay, late.promise])
  } finally {
    clearTimeout(timer)
  }
}

const PATIENCE_MS = 1500
const DOWN: Health = { database: 'down', queue: 'down' }

let underWay: Promise<Health> | undefined

async function ask(): Promise<Health> {
  try {
    const [state] = await database().$queryRaw<{ queue: boolean; late: boolean }[]>`
      SELECT to_regclass('pgboss.job') IS NOT NULL AS queue, EXISTS (
        SELECT FROM outgoing_mail
        WHERE sent_at IS NULL AND dropped_at IS NULL AND created_at < now() - interval '5 minutes') AS late`
    if (!state?.queue) return { database: 'up', queue: 'down' }
    return { database: 'up', queue: state.late ? 'late' : 'working' }
  } catch {
    return DOWN
  }
}
