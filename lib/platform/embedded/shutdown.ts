import { killAllGuarded, stopAllGuarded } from './guarded-process'

/** npm and the terminal may both pass on one Ctrl-C; what comes this soon after the first is the same. */
const SAME_SIGNAL_MS = 1000

/** Whether the site is being stopped: then the end of a part is no surprise. */
export function isStopping(): boolean {
  return stoppedAt !== undefined
}

/**
 * From now on Ctrl-C, SIGTERM and the end of the process that started us stop all parts in order and
 * exit with 0; a second signal ends them by force.
 */
export function stopOnSignals(beforeStopping: () => void): void {
  const stop = () => {
    if (stoppedAt === undefined) void stopInOrder(beforeStopping)
    else if (Date.now() - stoppedAt > SAME_SIGNAL_MS) stopByForce()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  process.once('disconnect', () => stoppedAt === undefined && stop())
}

let stoppedAt: number | undefined

async function stopInOrder(beforeStopping: () => void): Promise<void> {
  stoppedAt = Date.now()
  beforeStopping()
  await stopAllGuarded()
  process.exit(0)
}

function stopByForce(): void {
  killAllGuarded()
  process.exit(130)
}
