import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { AlreadyRunning, claimDataDir } from './claim-data-dir'
import { recordRuntime } from './runtime-record'

let dataDir: string
beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), 'undersigned-claim-'))))
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

it('tells a second start where the first one is, and lets it in once the first was killed', async () => {
  const first = await claimInAnotherProcess()
  recordRuntime(dataDir, { state: 'running', siteUrl: 'http://localhost:3999' })
  const second = claimDataDir(dataDir, () => {})
  await expect(second).rejects.toThrow(AlreadyRunning)
  await expect(second).rejects.toThrow('http://localhost:3999')
  first.kill('SIGKILL')
  await claimDataDir(dataDir, () => {})
})

it('waits for a start that is stopping', async () => {
  const first = await claimInAnotherProcess()
  recordRuntime(dataDir, { state: 'stopping' })
  setTimeout(() => first.kill('SIGKILL'), 500)
  await claimDataDir(dataDir, () => {})
})

async function claimInAnotherProcess() {
  const program = `
    import { claimDataDir } from ${JSON.stringify(join(import.meta.dirname, 'claim-data-dir.ts'))}
    await claimDataDir(${JSON.stringify(dataDir)}, () => {})
    process.send('claimed')
    setInterval(() => {}, 1000)`
  const other = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  await once(other, 'message')
  return other
}
