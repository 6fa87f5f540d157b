import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { takeLock } from './exclusive-lock'
import { readRuntime, recordRuntime } from './runtime-record'

/** Another start lives in this DATA_DIR. */
export class AlreadyRunning extends Error {}

const PATIENCE_MS = { running: 3_000, starting: 3_000, stopping: 45_000 }

/**
 * Makes this process the only start in `dataDir` until it ends. Waits for one that is about to end;
 * throws AlreadyRunning, with the address of its site, for one that is not.
 */
export async function claimDataDir(dataDir: string, log: (line: string) => void): Promise<void> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  for (let waited = 0; !takeLock(join(dataDir, 'lock')); waited += 100) {
    const { state = 'starting', siteUrl } = readRuntime(dataDir)
    if (waited > PATIENCE_MS[state]) throw new AlreadyRunning(explain(dataDir, siteUrl))
    if (state === 'stopping' && waited % 4000 === 0) log('Waiting for an earlier start to end …')
    await sleep(100)
  }
  recordRuntime(dataDir, { state: 'starting', pid: process.pid, siteUrl: undefined })
}

function explain(dataDir: string, siteUrl: string | undefined): string {
  return [
    `Undersigned is already running from ${dataDir}${siteUrl ? `: ${siteUrl}` : ''}`,
    'Stop it with Ctrl-C where it runs, or start a second one with a folder and a port of its own:',
    '  DATA_DIR=.data-2 PORT=3001 npm start',
  ].join('\n')
}
