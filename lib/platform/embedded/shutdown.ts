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
    if (stoppedAt === undefined) {
      beforeStopping()
      void stopInOrder(0)
    } else if (Date.now() - stoppedAt > SAME_SIGNAL_MS) {
      stopByForce()
    }
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  process.once('disconnect', () => stoppedAt === undefined && stop())
}

/** Stops all parts in order and ends this process. */
export async function stopInOrder(exitCode: number): Promise<never> {
  stoppedAt = Date.now()
  await stopAllGuarded()
  process.exit(exitCode)
}

let stoppedAt: number | undefined

function stopByForce(): void {
  killAllGuarded()
  process.exit(130)
}
