import { join } from 'node:path'
import { Client } from 'pg'
import { takeLock } from './exclusive-lock'
import { startEmbeddedPostgres } from './embedded-postgres'
import { keptSecret } from './kept-secret'
import { readRuntime } from './runtime-record'

/** Makes the site's database in an embedded PostgreSQL unless it is there; returns its address. */
export async function ensureDatabase(adminUrl: string): Promise<string> {
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [NAME])
    if (!rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(NAME)}`)
  } finally {
    await client.end()
  }
  return addressIn(adminUrl)
}

/**
 * Gives a command of its own (npm run coordinator) the embedded database in `dataDir`: that of the
 * running site, else one that is started for the command and stopped after it.
 */
export async function withEmbeddedDatabase<T>(
  dataDir: string,
  work: (databaseUrl: string) => Promise<T>,
): Promise<T> {
  const lock = takeLock(join(dataDir, 'lock'))
  if (!lock) return work(addressIn(runningAdminUrl(dataDir)))
  try {
    const postgres = await startEmbeddedPostgres({ dataDir, log: () => {}, fsync: true })
    try {
      return await work(await ensureDatabase(postgres.adminUrl))
    } finally {
      await postgres.stop()
    }
  } finally {
    lock.release()
  }
}

const NAME = 'undersigned'

function addressIn(adminUrl: string): string {
  const url = new URL(adminUrl)
  url.pathname = `/${NAME}`
  return url.href
}

function runningAdminUrl(dataDir: string): string {
  const password = keptSecret(join(dataDir, 'postgres-password'))
  return `postgresql://postgres:${password}@127.0.0.1:${readRuntime(dataDir).postgresPort}/postgres`
}
