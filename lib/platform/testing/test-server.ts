import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { startEmbeddedPostgres } from '@/lib/platform/embedded/embedded-postgres'
import { prepareDatabase } from '@/prisma/prepare-database'

/** Where test databases are made: the server, and the migrated and seeded database they are cloned from. */
export type TestServer = { adminUrl: string; template: string }

const TEMPLATE = 'undersigned_template'

/** Starts a PostgreSQL of its own on a free port and fills the template; `stop` leaves nothing behind. */
export async function startTestServer(): Promise<TestServer & { stop: () => Promise<void> }> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'undersigned-test-'))
  const postgres = await startEmbeddedPostgres({ dataDir, log: () => undefined, fsync: false })
  const stop = async () => {
    await postgres.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
  try {
    await runSql(postgres.adminUrl, `CREATE DATABASE ${TEMPLATE}`)
    const templateUrl = databaseUrl(postgres.adminUrl, TEMPLATE)
    await prepareDatabase(templateUrl)
    // A stray connection would make every clone fail.
    await runSql(postgres.adminUrl, `ALTER DATABASE ${TEMPLATE} ALLOW_CONNECTIONS false`)
    return { adminUrl: postgres.adminUrl, template: TEMPLATE, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Runs SQL on a connection of its own. */
export async function runSql(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

/** The address of another database on the same server. */
export function databaseUrl(adminUrl: string, name: string): string {
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  return url.href
}
