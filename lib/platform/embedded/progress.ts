const EVERY_MS = 4000

/** Waits for the work and says every few seconds that it still goes on, and for how long it has. */
export async function withProgress<T>(
  name: string,
  work: Promise<T>,
  log: (line: string) => void,
): Promise<T> {
  const start = Date.now()
  const timer = setInterval(() => log(`${name} … ${Math.round((Date.now() - start) / 1000)} s`), EVERY_MS)
  try {
    return await work
  } finally {
    clearInterval(timer)
  }
}
