import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Clears what a killed start left behind in this cluster: a PostgreSQL that still runs is stopped, and a
 * `postmaster.pid` is removed when its number belongs to another program by now, at which PostgreSQL
 * would refuse to start. The caller makes sure that no other start is using the cluster.
 */
export async function clearLeftover(cluster: string, log: (line: string) => void): Promise<void> {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10)
  if (!(pid > 0) || !isAlive(pid)) return
  if (!isPostgresOf(pid, cluster)) return rmSync(file, { force: true })
  log('Stopping the PostgreSQL of an earlier start …')
  for (const [signal, seconds] of STOPS) {
    send(pid, signal)
    for (let waited = 0; waited < seconds; waited += 0.1) {
      if (!isAlive(pid)) return
      await sleep(100)
    }
  }
  throw new Error(`A PostgreSQL of an earlier start (process ${pid}) does not stop.`)
}

/** Fast shutdown, which takes a checkpoint; then immediate shutdown, which leaves recovery to the next start. */
const STOPS = [
  ['SIGINT', 30],
  ['SIGQUIT', 10],
  ['SIGKILL', 5],
] as const

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
  return !isZombie(pid)
}

/** In a container whose first process collects nobody, a dead process keeps its number. */
function isZombie(pid: number): boolean {
  try {
    return /^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

function isPostgresOf(pid: number, cluster: string): boolean {
  try {
    const path = realpathSync(cluster)
    if (process.platform !== 'linux') {
      return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).includes(path)
    }
    const isPostgres = readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres'
    return isPostgres && readlinkSync(`/proc/${pid}/cwd`) === path
  } catch {
    return false
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // Gone in this moment.
  }
}
