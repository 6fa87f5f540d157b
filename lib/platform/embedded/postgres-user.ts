import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readableCopy, type PostgresBinaries } from './postgres-binaries'

/** How PostgreSQL is started: it refuses to run as root, and initdb wants a user with a name. */
export interface PostgresUser {
  binaries: PostgresBinaries
  /** Put before the program's name. */
  wrap: string[]
  uid?: number
  gid?: number
  /**
   * Whether the cluster is named by the working directory, which another user may not be able to reach
   * by its path (a checkout below a 0700 home).
   */
  byWorkingDirectory: boolean
}

/**
 * The first way that works here. As root: the user who owns the cluster already; a user namespace, in
 * which our own files are an ordinary user's; `nobody`. With the installed programs, else with a copy.
 */
export function choosePostgresUser(home: string, installed: PostgresBinaries): PostgresUser {
  const isRoot = process.getuid?.() === 0
  if (!isRoot && (process.platform !== 'linux' || nameOf(process.getuid?.()))) {
    return { binaries: installed, wrap: [], byWorkingDirectory: false }
  }
  const ways = isRoot ? [ownerOf(home), namespace(), nobody()] : [namespace()]
  for (const binaries of isRoot ? [() => installed, () => readableCopy(installed)] : [() => installed]) {
    for (const way of ways) {
      const user = way && { binaries: binaries(), byWorkingDirectory: true, ...way }
      if (!user || !runs(user, home)) continue
      if (isRoot) giveTo(home, user.uid ?? 0, user.gid ?? 0)
      return user
    }
  }
  throw new Error(
    isRoot
      ? 'PostgreSQL refuses to run as root, and neither `unshare` nor the user nobody works here: set DATABASE_URL, or run npm start as another user.'
      : `The user ${process.getuid?.()} has no name, and PostgreSQL wants one: set DATABASE_URL, or use a user from /etc/passwd.`,
  )
}

type Way = Pick<PostgresUser, 'wrap' | 'uid' | 'gid'>

function ownerOf(home: string): Way | undefined {
  if (!existsSync(join(home, 'cluster'))) return undefined
  const { uid, gid } = statSync(join(home, 'cluster'))
  return uid === 0 ? undefined : { wrap: [], uid, gid }
}

function namespace(): Way {
  const { uid, gid } = namedUser()
  return { wrap: ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`, '--'] }
}

function nobody(): Way {
  return { wrap: [], ...namedUser() }
}

/** `nobody`, or in a system without it any other ordinary user. */
function namedUser(): { uid: number; gid: number } {
  const users = passwd().filter(({ uid }) => uid > 0)
  return users.find(({ name }) => name === 'nobody') ?? users[0] ?? { uid: 65534, gid: 65534 }
}

function nameOf(id: number | undefined): string | undefined {
  return passwd().find(({ uid }) => uid === id)?.name
}

function passwd(): { name: string; uid: number; gid: number }[] {
  if (!existsSync('/etc/passwd')) return []
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
}

function runs({ wrap, binaries, uid, gid }: PostgresUser, cwd: string): boolean {
  const [file = '', ...args] = [...wrap, join(binaries.home, 'bin/postgres'), '--version']
  return spawnSync(file, args, { cwd, uid, gid, stdio: 'ignore' }).status === 0
}

function giveTo(path: string, uid: number, gid: number): void {
  const stat = lstatSync(path)
  if (stat.uid !== uid || stat.gid !== gid) chownSync(path, uid, gid)
  if (!stat.isDirectory()) return
  for (const name of readdirSync(path)) giveTo(join(path, name), uid, gid)
}
