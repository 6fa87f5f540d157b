import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { actionKey } from '@/lib/platform/action-key'
import { takeLock } from './exclusive-lock'
import { startGuarded } from './guarded-process'
import { withProgress } from './progress'

interface Building {
  /** The checkout. */
  root: string
  env: NodeJS.ProcessEnv
  log: (line: string) => void
}

/**
 * Builds the site unless the build there is of exactly these files. One build at a time in a checkout;
 * one that was killed half-way is made anew.
 */
export async function ensureBuilt({ root, env, log }: Building): Promise<void> {
  const output = join(root, env.NEXT_DIST_DIR ?? '.next')
  const inputs = hashOfInputs(root)
  if (isBuiltOf(inputs, output)) return
  const lock = await withProgress('Waiting for another build', waitForLock(root), log)
  try {
    if (isBuiltOf(inputs, output)) return
    rmSync(recordIn(output), { force: true })
    log('Building the site (once for each version; takes a minute or two) …')
    await withProgress('Building', runBuild(root, env), log)
    mkdirSync(output, { recursive: true })
    writeFileSync(recordIn(output), inputs)
  } finally {
    lock.release()
  }
}

/** Everything that decides what a build makes; not tsconfig.json, which Next itself rewrites while it builds. */
const INPUTS = [
  ...['app', 'components', 'lib', 'public', 'prisma/schema.prisma', 'package.json', 'package-lock.json'],
  ...['next.config.ts', 'postcss.config.mjs', 'proxy.ts', 'instrumentation.ts'],
]

/** Made from prisma/schema.prisma, which is among the inputs. */
const DERIVED = 'lib/platform/db/generated'

/** Changes with every byte of the inputs. */
export function hashOfInputs(root: string): string {
  const hash = createHash('sha256').update(process.version)
  for (const input of INPUTS) addTo(hash, root, input)
  return hash.digest('hex')
}

function addTo(hash: ReturnType<typeof createHash>, root: string, path: string): void {
  if (path === DERIVED || /\.test\.tsx?$/.test(path)) return
  const file = join(root, path)
  if (!existsSync(file)) return
  const entries = entriesOf(file)
  if (!entries) hash.update(`${path}\0`).update(createHash('sha256').update(readFileSync(file)).digest())
  else for (const name of entries.sort()) addTo(hash, root, `${path}/${name}`)
}

function entriesOf(file: string): string[] | undefined {
  try {
    return readdirSync(file)
  } catch {
    return undefined
  }
}

function isBuiltOf(inputs: string, output: string): boolean {
  return existsSync(recordIn(output)) && readFileSync(recordIn(output), 'utf8') === inputs
}

function recordIn(output: string): string {
  return join(output, 'built-of')
}

async function waitForLock(root: string): Promise<{ release(): void }> {
  for (;;) {
    const lock = takeLock(join(root, 'node_modules/.cache/undersigned-build.lock'))
    if (lock) return lock
    await sleep(300)
  }
}

async function runBuild(root: string, env: NodeJS.ProcessEnv): Promise<void> {
  const next = startGuarded(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    ...{ cwd: root, env: buildEnvironment(env) },
    ...{ stopSignal: 'SIGKILL', grace: 0, rank: 0 },
  })
  const end = await next.exited
  if (end !== 'exit code 0') throw new Error(`The site could not be built (${end}); the reason stands above.`)
}

/** What a build sees; the names it gives to actions depend on nothing but the secret. */
export function buildEnvironment(env: Partial<NodeJS.ProcessEnv>): NodeJS.ProcessEnv {
  return {
    ...(env.AUTH_SECRET && { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionKey(env.AUTH_SECRET) }),
    ...env,
    ...{ NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  }
}
