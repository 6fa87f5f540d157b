interface Part {
  exited: Promise<string>
}

interface Supervision<P extends Part> {
  name: string
  start: () => Promise<P>
  /** True once the whole is being stopped: then an end is no surprise. */
  isStopping: () => boolean
  log: (line: string) => void
}

/**
 * Starts a part and starts it again whenever it ends, waiting longer each time it did not live long.
 * The first start must succeed; its result is returned.
 */
export async function keepRunning<P extends Part>(supervision: Supervision<P>): Promise<P> {
  const first = await supervision.start()
  void watch(first, supervision)
  return first
}

const LONG_LIFE_MS = 60_000
const LONGEST_WAIT_MS = 30_000

async function watch<P extends Part>(
  first: P,
  { name, start, isStopping, log }: Supervision<P>,
): Promise<void> {
  let part: P | undefined = first
  let startedAt = Date.now()
  for (let wait = 500; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    const how = part && (await part.exited)
    if (isStopping()) return
    if (Date.now() - startedAt > LONG_LIFE_MS) wait = 500
    if (how) log(`${name} ended (${how}); starting it again in ${wait / 1000} s.`)
    await sleep(wait)
    if (isStopping()) return
    startedAt = Date.now()
    part = await start().catch((error: unknown) => {
      log(error instanceof Error ? error.message : String(error))
      return undefined
    })
    if (part) log(`${name} runs again.`)
  }
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
