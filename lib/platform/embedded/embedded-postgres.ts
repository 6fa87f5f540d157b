import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { freePort } from './free-port'
import { startGuarded, type GuardedProcess } from './guarded-process'
import { keptSecret } from './kept-secret'
import { installedBinaries } from './postgres-binaries'
import { clusterIn, clusterName, ensureCluster, postgresEnvironment } from './postgres-cluster'
import { clearLeftover } from './postgres-leftover'
import { choosePostgresUser, type PostgresUser } from './postgres-user'
import { readRuntime, recordRuntime } from './runtime-record'

export interface EmbeddedPostgres {
  /** The superuser's address of the database `postgres`. */
  adminUrl: string
  /** Resolves when it has ended, wanted or not. */
  exited: Promise<string>
  stop(): Promise<void>
}

interface Wishes {
  dataDir: string
  log: (line: string) => void
  /** False only for data that may be lost: tests. */
  fsync: boolean
}

/**
 * Starts PostgreSQL with its data below `dataDir`, for this machine only, and resolves when it answers.
 * Works as root, below directories that other users may not enter, and after a kill of whatever kind;
 * one start at a time in a `dataDir` is the caller's care.
 */
export async function startEmbeddedPostgres({ dataDir, log, fsync }: Wishes): Promise<EmbeddedPostgres> {
  mkdirSync(join(dataDir, 'postgres'), { recursive: true, mode: 0o700 })
  const home = realpathSync(join(dataDir, 'postgres'))
  await clearLeftover(clusterIn(home), log)
  const user = choosePostgresUser(home, installedBinaries())
  const password = keptSecret(join(dataDir, 'postgres-password'))
  await ensureCluster({ home, user, password, sync: fsync, log })
  for (let attempt = 1; ; attempt++) {
    const port = await freePort(readRuntime(dataDir).postgresPort)
    const adminUrl = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`
    const postgres = runPostgres({ home, user, port, fsync })
    const problem = await untilItAnswers(postgres, adminUrl, log)
    if (!problem) {
      recordRuntime(dataDir, { postgresPort: port })
      return { adminUrl, exited: postgres.exited, stop: () => postgres.stop() }
    }
    await postgres.stop()
    // Another program may have taken the port meanwhile, or processes of a killed server may still be ending.
    if (attempt === 4) throw new Error(`PostgreSQL does not start (${problem}):\n${lastLines(home)}`)
    await sleep(attempt * 500)
  }
}

interface Running {
  home: string
  user: PostgresUser
  port: number
  fsync: boolean
}

const LAST_RANK = 3

function runPostgres({ home, user, port, fsync }: Running): GuardedProcess {
  const cluster = clusterIn(home)
  const settings = { port, listen_addresses: '127.0.0.1', unix_socket_directories: '', ...speed(fsync) }
  const [file = '', ...args] = [
    ...user.wrap,
    join(user.binaries.home, 'bin/postgres'),
    ...['-D', clusterName(user, cluster)],
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
  const messages = openLog(home)
  try {
    return startGuarded(file, args, {
      ...{
        cwd: cluster,
        env: postgresEnvironment(),
        uid: user.uid,
        gid: user.gid,
        output: [messages, messages],
      },
      ...{ stopSignal: 'SIGINT', grace: 60, rank: LAST_RANK },
    })
  } finally {
    closeSync(messages)
  }
}

function speed(fsync: boolean): Record<string, string> {
  return fsync ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
}

const LOG_LIMIT = 5_000_000

function openLog(home: string): number {
  const file = join(home, 'log')
  if (existsSync(file) && statSync(file).size > LOG_LIMIT) rmSync(file)
  return openSync(file, 'a', 0o600)
}

function lastLines(home: string): string {
  return readFileSync(join(home, 'log'), 'utf8').trimEnd().split('\n').slice(-8).join('\n')
}

/** Undefined once it answers, else why it never will. Recovery after a kill may take its time. */
async function untilItAnswers(postgres: GuardedProcess, url: string, log: (line: string) => void) {
  let end: string | undefined
  void postgres.exited.then((how) => (end = how))
  for (let waited = 0; !end; waited += 50) {
    if (await answers(url)) return undefined
    if (waited % 3000 === 2950) log('Waiting for PostgreSQL …')
    await sleep(50)
  }
  return end
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}
