import { startGuarded } from './guarded-process'

/** A part of the site that runs in a process of its own. */
export interface NodeChild {
  exited: Promise<string>
  stop(): Promise<void>
}

interface Starting {
  /** For messages: "The site". */
  name: string
  script: string
  env: NodeJS.ProcessEnv
  /** See `stopAllGuarded`. */
  rank: number
}

const READY_WITHIN_SECONDS = 90

/** Starts a TypeScript file with the Node we run on, and resolves when it has sent the message `ready`. */
export async function startNodeChild({ name, script, env, rank }: Starting): Promise<NodeChild> {
  const guarded = startGuarded(process.execPath, ['--import', 'tsx', script], {
    ...{ env, output: ['inherit', 'inherit', 'ipc'], stopSignal: 'SIGTERM', grace: 20, rank },
  })
  const ready = new Promise<undefined>((resolve) => {
    guarded.child.on('message', (message) => message === 'ready' && resolve(undefined))
  })
  const clock = new AbortController()
  const problem = await Promise.race([ready, guarded.exited, tooLate(clock.signal)])
  clock.abort()
  if (problem === undefined) return { exited: guarded.exited, stop: () => guarded.stop() }
  await guarded.stop()
  throw new Error(`${name} did not start: ${problem}.`)
}

function tooLate(signal: AbortSignal): Promise<string> {
  return new Promise((resolve) => {
    const timer = setTimeout(
      () => resolve(`not ready after ${READY_WITHIN_SECONDS} s`),
      READY_WITHIN_SECONDS * 1000,
    )
    signal.addEventListener('abort', () => clearTimeout(timer))
  })
}
