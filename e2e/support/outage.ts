import type { TestServer } from '@/lib/platform/testing/test-server'
import { runSql } from '@/lib/platform/testing/test-server'
import type { Site } from './site'

/** Takes the database of a site away, as if its server were being restarted, and gives it back whatever happens. */
export async function withoutDatabase<Result>(site: Site, work: () => Promise<Result>): Promise<Result> {
  const { adminUrl } = JSON.parse(process.env.TEST_SERVER ?? '') as TestServer
  const name = new URL(site.databaseUrl).pathname.slice(1)
  await runSql(adminUrl, `ALTER DATABASE ${name} ALLOW_CONNECTIONS false`)
  await runSql(adminUrl, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`)
  try {
    return await work()
  } finally {
    await runSql(adminUrl, `ALTER DATABASE ${name} ALLOW_CONNECTIONS true`)
  }
}
