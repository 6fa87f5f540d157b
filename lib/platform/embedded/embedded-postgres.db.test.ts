import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { withEmbeddedDatabase } from './embedded-database'
import { startEmbeddedPostgres } from './embedded-postgres'

const isRoot = process.getuid?.() === 0
const log = () => {}
let dataDir: string

beforeEach(() => {
  // Below a folder that nobody else may enter, like a checkout in a home directory.
  dataDir = join(mkdtempSync(join(tmpdir(), 'undersigned-private-')), 'data')
})
afterEach(() => rmSync(join(dataDir, '..'), { recursive: true, force: true }))

it('sorts, folds and compares letters of every script', async () => {
  const postgres = await startEmbeddedPostgres({ dataDir, log, fsync: false })
  expect(await query(postgres.adminUrl, `SELECT lower('ЙÜ') AS folded`)).toEqual([{ folded: 'йü' }])
  await query(postgres.adminUrl, 'CREATE EXTENSION pg_trgm')
  const [trigrams] = await query(postgres.adminUrl, `SELECT cardinality(show_trgm('Волна')) AS count`)
  expect(trigrams).toEqual({ count: 6 })
  await postgres.stop()
})

it('listens on this machine only, and to whoever knows the password', async () => {
  const postgres = await startEmbeddedPostgres({ dataDir, log, fsync: false })
  expect(await query(postgres.adminUrl, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }])
  const url = new URL(postgres.adminUrl)
  url.password = 'guessed'
  await expect(query(url.href, 'SELECT 1')).rejects.toThrow('password authentication failed')
  expect(statSync(join(dataDir, 'postgres-password')).mode & 0o777).toBe(0o600)
  await postgres.stop()
})

it('stops when its starter is killed, and has kept what was committed', async () => {
  const pid = startAndDie('CREATE TABLE kept ()')
  const postgres = await startEmbeddedPostgres({ dataDir, log, fsync: true })
  expect(isAlive(pid)).toBe(false)
  expect(await query(postgres.adminUrl, 'SELECT FROM kept')).toEqual([])
  await postgres.stop()
})

it('is stopped by the next start when its starter and its guard were killed', async () => {
  const pid = startAndDie('CREATE TABLE kept ()', { guardDiesFirst: true })
  expect(isAlive(pid)).toBe(true)
  const postgres = await startEmbeddedPostgres({ dataDir, log, fsync: true })
  expect(isAlive(pid)).toBe(false)
  await postgres.stop()
})

it('starts after a kill although another program has its old process number', async () => {
  await (await startEmbeddedPostgres({ dataDir, log, fsync: false })).stop()
  const stale = [process.pid, dataDir, 0, 5432, '', '127.0.0.1', ''].join('\n')
  writeFileSync(join(dataDir, 'postgres/cluster/postmaster.pid'), stale)
  const postgres = await startEmbeddedPostgres({ dataDir, log, fsync: false })
  await postgres.stop()
})

it('makes the cluster anew when the first start was killed half-way', async () => {
  const halfMade = join(dataDir, 'postgres/cluster.new')
  mkdirSync(halfMade, { recursive: true })
  writeFileSync(join(halfMade, 'PG_VERSION'), '18\n')
  const postgres = await startEmbeddedPostgres({ dataDir, log, fsync: false })
  await postgres.stop()
})

it('is lent to a command while no site runs', async () => {
  const name = await withEmbeddedDatabase(dataDir, async (url) => {
    const [row] = await query(url, 'SELECT current_database() AS name')
    return row?.name
  })
  expect(name).toBe('undersigned')
})

if (isRoot) {
  it('runs as an ordinary user where root may not make user namespaces', async () => {
    const path = process.env.PATH
    const folder = join(dataDir, '..', 'bin')
    mkdirSync(folder)
    writeFileSync(join(folder, 'unshare'), '#!/bin/sh\nexit 1\n')
    chmodSync(join(folder, 'unshare'), 0o755)
    try {
      process.env.PATH = `${folder}:${path}`
      const postgres = await startEmbeddedPostgres({ dataDir, log, fsync: false })
      expect(statSync(join(dataDir, 'postgres/cluster')).uid).not.toBe(0)
      await postgres.stop()
    } finally {
      process.env.PATH = path
    }
    const withNamespace = await startEmbeddedPostgres({ dataDir, log, fsync: false })
    await withNamespace.stop()
  })
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  return client.query(sql).then(
    ({ rows }) => client.end().then(() => rows as Record<string, unknown>[]),
    (error: unknown) => client.end().then(() => Promise.reject(error)),
  )
}

/** Another process starts PostgreSQL, runs the statement and is killed; returns PostgreSQL's process number. */
function startAndDie(sql: string, { guardDiesFirst = false } = {}): number {
  const program = `
    import { Client } from 'pg'
    import { startEmbeddedPostgres } from ${JSON.stringify(join(import.meta.dirname, 'embedded-postgres.ts'))}
    const { adminUrl } = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, log() {}, fsync: true })
    const client = new Client({ connectionString: adminUrl })
    await client.connect()
    await client.query(${JSON.stringify(sql)})
    ${guardDiesFirst ? GUARD_DIES : ''}
    process.kill(process.pid, 'SIGKILL')`
  const args = ['--import', 'tsx', '--input-type=module', '--eval', program]
  const { signal, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  expect(signal, stderr).toBe('SIGKILL')
  return Number.parseInt(readFileSync(join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8'), 10)
}

/** The guard is the one shell in PostgreSQL's process group. */
const GUARD_DIES = `
    const { execFileSync } = await import('node:child_process')
    const { rows } = await client.query("SELECT pg_read_file('postmaster.pid') AS pid")
    const group = execFileSync('ps', ['-A', '-o', 'pgid=,pid=,comm='], { encoding: 'utf8' })
    const [, guard] = new RegExp('^ *' + parseInt(rows[0].pid) + ' +([0-9]+) sh$', 'm').exec(group)
    process.kill(Number(guard), 'SIGKILL')`

function isAlive(pid: number): boolean {
  return execFileSync('ps', ['-A', '-o', 'pid=,stat='], { encoding: 'utf8' })
    .split('\n')
    .some((line) => new RegExp(`^ *${pid} +[^Z ]`).test(line))
}
