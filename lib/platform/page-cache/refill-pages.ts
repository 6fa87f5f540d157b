/**
 * Makes pages again that went with a removed name, one after the other and those used last first, so that they are
 * there should the database go next. Waits `delayMs` for further removals.
 */
export function createRefill(delayMs: number, make: (url: string) => unknown) {
  const waiting = new Set<string>()
  let isRunning = false

  async function run() {
    for (const url of waiting) {
      waiting.delete(url)
      await Promise.resolve(make(url)).catch(() => {})
    }
    isRunning = false
  }

  return function refill(urls: string[]) {
    for (const url of urls.slice(0, REFILLED_AT_MOST)) waiting.add(url)
    if (isRunning || waiting.size === 0) return
    isRunning = true
    setTimeout(() => void run(), delayMs).unref()
  }
}

const REFILLED_AT_MOST = 200
