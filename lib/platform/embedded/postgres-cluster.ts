import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync, chownSync } from 'node:fs'
import { join } from 'node:path'
import { startGuarded } from './guarded-process'
import type { PostgresUser } from './postgres-user'

/** Where the parts of an embedded PostgreSQL are, below its home. */
export function clusterIn(home: string): string {
  return join(home, 'cluster')
}

/** PostgreSQL's name for the working directory or the cluster's own path; see PostgresUser. */
export function clusterName(user: PostgresUser, cluster: string): string {
  return user.byWorkingDirectory ? '/proc/self/cwd' : cluster
}

/** The environment of PostgreSQL's programs: nothing of ours, no `PG…` variable can confuse them. */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  return { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH, TZ: 'UTC', LC_ALL: undefined, LANG: 'C' }
}

/**
 * Makes the cluster unless it is there: UTF-8, also for ctype (under `C` the trigrams of Cyrillic are
 * empty), passwords by SCRAM. It appears complete or not at all.
 */
export async function ensureCluster({ home, user, password, sync, log }: ClusterWishes): Promise<void> {
  if (existsSync(join(clusterIn(home), 'PG_VERSION'))) return
  log('Making a new PostgreSQL cluster …')
  const passwordFile = join(home, 'password-for-initdb')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (user.uid !== undefined) chownSync(passwordFile, user.uid, user.gid ?? user.uid)
  try {
    const problems: string[] = []
    for (const ctype of ['C.UTF-8', 'en_US.UTF-8', 'C']) {
      const problem = await initialise({ home, user, sync }, ctype)
      if (!problem) return
      problems.push(problem)
    }
    throw new Error(`PostgreSQL could not make a cluster in ${home}:\n${problems[0]}`)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

interface ClusterWishes {
  home: string
  user: PostgresUser
  password: string
  /** Whether the files must survive a crash of the machine. */
  sync: boolean
  log: (line: string) => void
}

type Place = Pick<ClusterWishes, 'home' | 'user' | 'sync'>

/** Undefined when it is made, else what initdb says. */
async function initialise({ home, user, sync }: Place, ctype: string): Promise<string | undefined> {
  const fresh = `${clusterIn(home)}.new`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { mode: 0o700 })
  if (user.uid !== undefined) chownSync(fresh, user.uid, user.gid ?? user.uid)
  const [file = '', ...args] = [
    ...user.wrap,
    join(user.binaries.home, 'bin/initdb'),
    `--pgdata=${clusterName(user, fresh)}`,
    '--username=postgres',
    '--pwfile=../password-for-initdb',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    `--lc-ctype=${ctype}`,
    ...(sync ? [] : ['--no-sync']),
  ]
  const { uid, gid } = user
  const initdb = startGuarded(file, args, {
    ...{ cwd: fresh, env: postgresEnvironment(), uid, gid, output: ['ignore', 'pipe'] },
    ...{ stopSignal: 'SIGKILL', grace: 0, rank: 0 },
  })
  let problem = ''
  initdb.child.stderr?.on('data', (text: Buffer) => (problem += text.toString()))
  const end = await initdb.exited
  if (end !== 'exit code 0') return problem || end
  renameSync(fresh, clusterIn(home))
  return undefined
}
