import pg from 'pg'
import type { PublicationState, PublicationWatch } from './publication-watch'

/** How often the row is read, so that changes made by other processes show within a second. */
const EVERY_MS = 500
const PATIENCE_MS = 2000

/**
 * Reads the publication row again and again, and tells the watch. While the database cannot be reached, what
 * was last known stays true. `first` ends with the first reading, whether or not it succeeded.
 */
export function pollPublication(databaseUrl: string, watch: PublicationWatch, everyMs = EVERY_MS) {
  // One connection, opened again by the pool whenever it is lost.
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 1,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
    idleTimeoutMillis: 0,
    application_name: 'undersigned page cache',
  })
  pool.on('error', () => {})

  let stopped = false
  let timer: NodeJS.Timeout | undefined
  const first = poll()
  return { first, stop }

  async function poll(): Promise<void> {
    const since = watch.current()
    const seen = await readState(pool).catch(() => undefined)
    if (stopped) return
    if (seen) watch.correct(seen, since)
    timer = setTimeout(() => void poll(), everyMs)
  }

  async function stop(): Promise<void> {
    stopped = true
    clearTimeout(timer)
    await pool.end()
  }
}

async function readState(pool: pg.Pool): Promise<PublicationState | undefined> {
  const { rows } = await pool.query<Record<keyof PublicationState, string>>({
    name: 'read-publication',
    text: 'SELECT generation, removals FROM publication_generation',
  })
  const [row] = rows
  return row && { generation: Number(row.generation), removals: Number(row.removals) }
}
