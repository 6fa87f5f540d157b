import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a start leaves in its DATA_DIR for the next one and for small commands. */
export interface RuntimeRecord {
  state?: 'starting' | 'running' | 'stopping'
  pid?: number
  siteUrl?: string
  postgresPort?: number
  smtpPort?: number
  mailboxPort?: number
}

/** The record of the last start; empty when there is none, or none that can be read. */
export function readRuntime(dataDir: string): RuntimeRecord {
  try {
    return JSON.parse(readFileSync(fileIn(dataDir), 'utf8')) as RuntimeRecord
  } catch {
    return {}
  }
}

/** Adds to the record, in one step that a reader or a kill can not see half done. */
export function recordRuntime(dataDir: string, changes: RuntimeRecord): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const fresh = `${fileIn(dataDir)}.${process.pid}`
  writeFileSync(fresh, JSON.stringify({ ...readRuntime(dataDir), ...changes }, null, 2), { mode: 0o600 })
  renameSync(fresh, fileIn(dataDir))
}

function fileIn(dataDir: string): string {
  return join(dataDir, 'runtime.json')
}
