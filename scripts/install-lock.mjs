import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One installation at a time in a checkout. The folder is a lock whose holder shows every second that it lives. */
export async function withInstallLock(root, work) {
  const lock = join(
    tmpdir(),
    `undersigned-install-${process.getuid()}-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`,
  )
  for (let waited = 0; !taken(lock); waited++) {
    if (waited % 5 === 0) console.log('  Waiting for another installation …')
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
  const alive = setInterval(() => touch(lock), 1000)
  const release = () => rmSync(lock, { recursive: true, force: true })
  process.once('exit', release)
  try {
    await work()
  } finally {
    clearInterval(alive)
    process.off('exit', release)
    release()
  }
}

const SILENT_MS = 10_000

function taken(lock) {
  try {
    mkdirSync(lock)
    return true
  } catch {
    const { mtimeMs } = statSync(lock, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() }
    if (Date.now() - mtimeMs > SILENT_MS) rmSync(lock, { recursive: true, force: true })
    return false
  }
}

function touch(lock) {
  try {
    utimesSync(lock, new Date(), new Date())
  } catch {
    // Somebody tidied the temporary folder.
  }
}
