import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process'

/** A child process that can not outlive us, not even when we are killed. */
export interface GuardedProcess {
  pid: number
  child: ChildProcess
  /** Resolves when it has ended, with how: "exit code 1", "signal SIGKILL". */
  exited: Promise<string>
  /** Asks it to end, waits, and ends its whole process group when it does not listen. */
  stop(): Promise<void>
}

interface Guarding {
  cwd?: string
  env?: NodeJS.ProcessEnv
  uid?: number
  gid?: number
  /** stdout, stderr and further channels; the standard input belongs to the guard. */
  output?: StdioOptions
  stopSignal: 'SIGINT' | 'SIGTERM' | 'SIGKILL'
  /** Seconds from the signal to the end by force. */
  grace: number
  /** Order in which `stopAllGuarded` stops: lower first, equal ones together. */
  rank: number
}

/**
 * Starts a program in a session of its own, so that Ctrl-C in the terminal reaches only us and we decide
 * what stops first. A small shell beside it waits for our end of a pipe to close, which happens however
 * we die, and then stops the program.
 */
export function startGuarded(file: string, args: string[], options: Guarding): GuardedProcess {
  const output = options.output ?? ['inherit', 'inherit']
  const child = spawn('/bin/sh', ['-c', GUARD, 'guard', ...guardWords(options), file, ...args], {
    cwd: options.cwd,
    env: options.env,
    uid: options.uid,
    gid: options.gid,
    detached: true,
    stdio: ['pipe', ...(Array.isArray(output) ? output : [output, output])],
  })
  const exited = endOf(child)
  const guarded = { pid: child.pid ?? 0, child, exited, stop: () => stopProcess(child, exited, options) }
  living.set(guarded, options.rank)
  void exited.then(() => living.delete(guarded))
  return guarded
}

/** Stops every living guarded process in the order of the ranks. */
export async function stopAllGuarded(): Promise<void> {
  while (living.size > 0) {
    const rank = Math.min(...living.values())
    await Promise.all([...living].filter(([, its]) => its === rank).map(([guarded]) => guarded.stop()))
  }
}

/** Ends every guarded process by force, at once. */
export function killAllGuarded(): void {
  for (const guarded of living.keys()) killGroup(guarded.child)
}

const living = new Map<GuardedProcess, number>()

/*
 * `$$` stays the pid that `exec` hands to the program. A line on the pipe says that it has ended; the end
 * of the pipe without one says that we have. The group can not be reused while the guard is in it, so
 * the kill at the end can not hit a stranger. The guard is no child of the program, because PostgreSQL
 * takes the unexpected end of a child for a crash.
 */
const GUARD = `
signal=$1 grace=$2; shift 2
exec 9<&0 0</dev/null
guard() {
  exec 3<&-
  read -r _ <&9 && return
  kill -s "$signal" $$
  while [ "$grace" -gt 0 ] && kill -0 $$; do sleep 1; grace=$((grace - 1)); done
  kill -s KILL -$$
}
(guard >/dev/null 2>&1 &)
exec 9<&-
exec "$@"
`

function guardWords(options: Guarding): string[] {
  return [options.stopSignal.slice('SIG'.length), String(options.grace)]
}

function endOf(child: ChildProcess): Promise<string> {
  child.stdin?.on('error', () => {})
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => {
      child.stdin?.end('ended\n')
      resolve(signal ? `signal ${signal}` : `exit code ${code}`)
    })
  })
}

async function stopProcess(child: ChildProcess, exited: Promise<string>, options: Guarding): Promise<void> {
  child.kill(options.stopSignal)
  const force = setTimeout(() => killGroup(child), options.grace * 1000)
  await exited
  clearTimeout(force)
}

function killGroup(child: ChildProcess): void {
  if (!child.pid || child.exitCode !== null || child.signalCode !== null) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It ended by itself in this moment.
  }
}
