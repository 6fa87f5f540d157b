import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/**
 * Takes the lock in this file, or returns undefined when another process holds it. The system gives it
 * back when the holder dies, however it dies. (Node has no flock; SQLite's exclusive transaction is one.)
 */
export function takeLock(file: string): { release(): void } | undefined {
  mkdirSync(dirname(file), { recursive: true })
  const database = new DatabaseSync(file)
  try {
    database.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    if (isBusy(error)) return undefined
    throw new Error(`${file} can not be locked; does it belong to another user?`, { cause: error })
  }
  const lock = { release: () => (held.delete(lock), database.close()) }
  held.add(lock)
  return lock
}

/** A lock that nobody refers to any more must not be given back by the garbage collector. */
const held = new Set<object>()

const SQLITE_BUSY = 5

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY
}
