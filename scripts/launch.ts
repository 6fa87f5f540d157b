// What npm start does once all is installed: brings every part up, in order, and keeps it running.
import { resolve } from 'node:path'
import { claimDataDir } from '@/lib/platform/embedded/claim-data-dir'
import { ensureDatabase } from '@/lib/platform/embedded/embedded-database'
import { startEmbeddedPostgres } from '@/lib/platform/embedded/embedded-postgres'
import { isPortFree } from '@/lib/platform/embedded/free-port'
import { keptSecret } from '@/lib/platform/embedded/kept-secret'
import { startEmbeddedMailbox } from '@/lib/platform/embedded/mailbox'
import { startNodeChild } from '@/lib/platform/embedded/node-child'
import { portOwner } from '@/lib/platform/embedded/port-owner'
import { recordRuntime } from '@/lib/platform/embedded/runtime-record'
import { isStopping, stopInOrder, stopOnSignals } from '@/lib/platform/embedded/shutdown'
import { ensureBuilt } from '@/lib/platform/embedded/site-build'
import { keepRunning } from '@/lib/platform/embedded/supervisor'
import { readEnv, type Env } from '@/lib/platform/env'

const root = process.cwd()
const isDevelopment = process.argv.includes('--dev')
const log = (line: string) => console.log(`  ${line}`)
// A reader of our output that goes away (npm start | head) must not stop the site.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

try {
  await launch(readEnv())
} catch (error) {
  if (!isStopping()) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}\n`)
    await stopInOrder(1)
  }
}

async function launch(env: Env): Promise<void> {
  const dataDir = resolve(root, env.dataDir)
  await claimDataDir(dataDir, log)
  stopOnSignals(() => {
    console.log()
    log('Stopping …')
    recordRuntime(dataDir, { state: 'stopping' })
  })
  if (!(await isPortFree(env.port))) throw new Error(portInUse(env.port))
  const [databaseUrl, mailbox] = await Promise.all([
    env.databaseUrl ?? embeddedDatabase(dataDir),
    env.smtpUrl ? undefined : keep('The mailbox', () => startEmbeddedMailbox(dataDir)),
  ])
  Object.assign(process.env, settings(env, dataDir, databaseUrl, env.smtpUrl ?? mailbox?.smtpUrl ?? ''))
  await prepareDatabase(databaseUrl, env.adminEmail)
  if (!isDevelopment) await ensureBuilt({ root, env: process.env, log })
  await Promise.all([
    keepScript('The worker', 'scripts/worker.ts', 1),
    keepScript('The site', 'scripts/serve.ts', 0),
  ])
  recordRuntime(dataDir, { state: 'running', siteUrl: env.appUrl })
  console.log(welcome(env, mailbox?.pageUrl))
}

async function embeddedDatabase(dataDir: string): Promise<string> {
  log('Starting PostgreSQL …')
  const { adminUrl } = await keep('PostgreSQL', () => startEmbeddedPostgres({ dataDir, log, fsync: true }))
  return ensureDatabase(adminUrl)
}

/** What all parts share, found or made; each reads and checks it with `readEnv`. */
function settings(env: Env, dataDir: string, databaseUrl: string, smtpUrl: string): Record<string, string> {
  return {
    NODE_ENV: isDevelopment ? 'development' : 'production',
    PORT: String(env.port),
    APP_URL: env.appUrl,
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    SMTP_URL: smtpUrl,
    MAIL_FROM: env.mailFrom,
    AUTH_SECRET: env.authSecret ?? keptSecret(resolve(dataDir, 'auth-secret')),
    ...(env.adminEmail && { ADMIN_EMAIL: env.adminEmail }),
  }
}

/** Loaded only now: these modules read the settings. */
async function prepareDatabase(databaseUrl: string, adminEmail: string | undefined): Promise<void> {
  const preparing = await import('@/prisma/prepare-database')
  await preparing.prepareDatabase(databaseUrl, (line) => log(`Database: ${line} …`))
  if (!adminEmail) return
  const { ensureAdministrator } = await import('@/lib/accounts/manage-roles')
  await ensureAdministrator(adminEmail)
}

function keepScript(name: string, script: string, rank: number) {
  return keep(name, () => startNodeChild({ name, script: resolve(root, script), env: process.env, rank }))
}

function keep<P extends { exited: Promise<string> }>(name: string, start: () => Promise<P>): Promise<P> {
  return keepRunning({ name, start, isStopping, log })
}

function portInUse(port: number): string {
  const owner = portOwner(port)
  return [
    `Port ${port} is in use${owner ? ` by ${owner}` : ''}.`,
    `Stop that program, or choose another port:  PORT=${port + 1} npm start`,
  ].join('\n')
}

function welcome(env: Env, mailboxPage: string | undefined): string {
  const seconds = (Date.now() - Number(process.env.UNDERSIGNED_STARTED_AT ?? Date.now())) / 1000
  const lines = [
    `Undersigned runs, after ${seconds.toFixed(1)} s:`,
    `  The site              ${env.appUrl}`,
    ...(mailboxPage
      ? [`  The mailbox           ${mailboxPage}   (all mail from this site arrives here)`]
      : []),
    `  Coordinators sign in  ${env.appUrl}/en/sign-in${env.adminEmail ? `   as ${env.adminEmail}` : ''}`,
    'Ctrl-C stops it.',
  ]
  return `\n${lines.map((line) => `  ${line}`).join('\n')}\n`
}
