import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { cloneDatabase } from '@/lib/platform/testing/test-database'
import type { TestServer } from '@/lib/platform/testing/test-server'
import { openMailbox } from '@/lib/platform/testing/mailbox'

export type Site = Awaited<ReturnType<typeof startSite>>

export const ADMINISTRATOR = 'administrator@undersigned.example'

/** The whole thing as `npm start` runs it, for one test worker: database, mail server, jobs and site of its own. */
export async function startSite(server: TestServer, name: string) {
  const [database, mailbox, port] = await Promise.all([cloneDatabase(server), openMailbox(), freePort()])
  const dataDir = await mkdtemp(path.join(tmpdir(), `undersigned-e2e-${name}-`))
  const origin = `http://127.0.0.1:${port}`
  const log = path.resolve('test-results', `site-${name}.log`)
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_DIST_DIR: '.next-test',
    PORT: String(port),
    APP_URL: origin,
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    SMTP_URL: mailbox.url,
    MAIL_FROM: 'Undersigned <undersigned@undersigned.example>',
    AUTH_SECRET: 'only-for-the-tests-'.repeat(3),
    ADMIN_EMAIL: ADMINISTRATOR,
  }
  await run('scripts/coordinator.ts', ['add', ADMINISTRATOR, '--administrator'], env, log)
  const processes = await Promise.all([
    start('scripts/serve.ts', env, log),
    start('scripts/worker.ts', env, log),
  ])

  return {
    origin,
    mailbox,
    databaseUrl: database.url,
    dataDir,
    /** Runs a script of the operator's, such as `scripts/coordinator.ts`, beside the running site. */
    runScript: (script: string, args: string[]) => run(script, args, env, log),
    /** All that the site and its worker have printed. */
    logs: () => readFile(log, 'utf8'),
    async stop() {
      await Promise.all(processes.map(end))
      await Promise.all([database.drop(), mailbox.close(), rm(dataDir, { recursive: true, force: true })])
    },
  }
}

/** Somebody who may decide, as whoever runs the site makes them one. */
export function addCoordinator(site: Site, address: string) {
  return site.runScript('scripts/coordinator.ts', ['add', address])
}

/** Starts a script and waits until it says that it is ready. */
async function start(script: string, env: NodeJS.ProcessEnv, log: string): Promise<ChildProcess> {
  const child = await launch(script, [], env, log)
  await new Promise<void>((resolve, reject) => {
    const tooLate = setTimeout(
      () => reject(new Error(`${script} is not ready after a minute; see ${log}`)),
      60_000,
    )
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}; see ${log}`)))
    child.on('message', (message) => {
      if (message !== 'ready') return
      clearTimeout(tooLate)
      resolve()
    })
  })
  return child
}

async function run(script: string, args: string[], env: NodeJS.ProcessEnv, log: string) {
  const child = await launch(script, args, env, log)
  const code = await new Promise((resolve) => child.once('exit', resolve))
  if (code !== 0) throw new Error(`${script} ended with ${code}; see ${log}`)
}

async function launch(script: string, args: string[], env: NodeJS.ProcessEnv, log: string) {
  await mkdir(path.dirname(log), { recursive: true })
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const file = createWriteStream(log, { flags: 'a' })
  child.stdout?.pipe(file, { end: false })
  child.stderr?.pipe(file, { end: false })
  return child
}

async function end(child: ChildProcess) {
  if (child.exitCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const tooLate = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await gone
  clearTimeout(tooLate)
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
