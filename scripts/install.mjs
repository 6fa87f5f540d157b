// Node's built-ins only: this runs before anything is installed, on whatever Node the system has.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withInstallLock } from './install-lock.mjs'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const binaries = join(root, 'node_modules/.bin')
const schema = join(root, 'prisma/schema.prisma')
const client = join(root, 'lib/platform/db/generated')
const OLDEST_SYSTEM_NODE = [20, 19]
const OLDEST_NODE = [22, 12]

/**
 * Brings a fresh clone, or one after an update, to where TypeScript can run: the packages of the lockfile,
 * a current Node, the database client. Returns the path of that Node. Does nothing when all is there;
 * a second run at the same time waits for the first.
 * @returns {Promise<string>}
 */
export async function ensureInstalled() {
  requireSystem()
  Object.assign(process.env, quiet())
  if (!isComplete()) await withInstallLock(root, install)
  return join(binaries, 'node')
}

/** The environment for what runs with that Node: its folder first on the PATH. */
export function installedEnvironment() {
  return { ...process.env, PATH: `${binaries}${delimiter}${process.env.PATH ?? ''}` }
}

function requireSystem() {
  if (process.platform === 'win32') fail('Undersigned runs on Linux and macOS; on Windows, use WSL.')
  if (isOlder(process.versions.node, OLDEST_SYSTEM_NODE)) {
    fail(`Undersigned needs Node ${OLDEST_SYSTEM_NODE.join('.')} or newer; this is ${process.version}.`)
  }
}

/** No telemetry; and Prisma needs the name of an engine that it does not use here and could not fetch everywhere. */
function quiet() {
  return {
    NEXT_TELEMETRY_DISABLED: '1',
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath,
  }
}

function isComplete() {
  return hasPackages() && isCurrentNode() && hasClient()
}

async function install() {
  if (!hasPackages()) await installPackages()
  if (!isCurrentNode()) await installNode()
  if (!hasClient()) await generateClient()
}

const hasPackages = () =>
  isRecorded('node_modules/.undersigned-lock', hashOf(join(root, 'package-lock.json')))

async function installPackages() {
  const started = Date.now()
  say('Installing the packages of package-lock.json …')
  const timer = setInterval(() => say(`Installing … ${seconds(started)}`), 4000)
  // Everything, also with NODE_ENV=production: the build needs what npm calls development dependencies.
  const code = await npm([
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ])
  clearInterval(timer)
  if (code !== 0) fail('npm ci failed; the reason stands above.')
  record('node_modules/.undersigned-lock', hashOf(join(root, 'package-lock.json')))
  say(`Installed in ${seconds(started)}.`)
}

function isCurrentNode() {
  const { stdout } = spawnSync(join(binaries, 'node'), ['--version'], { encoding: 'utf8' })
  return Boolean(stdout) && !isOlder(stdout.trim().slice(1), OLDEST_NODE)
}

/** npm's own install script has not run (`ignore-scripts`): this is what it does. */
async function installNode() {
  say('Installing a current Node into node_modules …')
  const folder = join(root, 'node_modules/node')
  await run(process.execPath, ['installArchSpecificPackage.js'], {
    cwd: folder,
    env: { ...process.env, npm_config_ignore_scripts: 'false' },
  })
  if (!existsSync(join(binaries, 'node'))) await npm(['rebuild', 'node', '--ignore-scripts=false'])
  if (isCurrentNode()) return
  fail(
    `Undersigned needs Node ${OLDEST_NODE.join('.')} or newer, and the one in node_modules is missing.\n` +
      'Run this once:  npm rebuild node --ignore-scripts=false   (or install Node 24 and try again)',
  )
}

const hasClient = () => isRecorded('lib/platform/db/generated/made-from', clientInputs())

/** The client depends on the schema and on Prisma's version, which the lockfile holds. */
const clientInputs = () => hashOf(schema) + hashOf(join(root, 'package-lock.json'))

async function generateClient() {
  say('Generating the database client …')
  const inputs = clientInputs()
  const prisma = join(root, 'node_modules/prisma/build/index.js')
  const { status, stderr } = spawnSync(join(binaries, 'node'), [prisma, 'generate', '--no-hints'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) fail(`prisma generate failed:\n${stderr}`)
  mkdirSync(client, { recursive: true })
  record('lib/platform/db/generated/made-from', inputs)
}

function npm(args) {
  const cli = process.env.npm_execpath
  return cli?.endsWith('.js') ? run(process.execPath, [cli, ...args]) : run('npm', args)
}

function run(file, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options })
    child.once('error', (error) => (console.error(`${file}: ${error.message}`), resolve(1)))
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

function isRecorded(name, value) {
  const file = join(root, name)
  return existsSync(file) && readFileSync(file, 'utf8') === value
}

const record = (name, value) => writeFileSync(join(root, name), value)
const hashOf = (file) => hash(readFileSync(file))
const hash = (content) => createHash('sha256').update(content).digest('hex')
const seconds = (since) => `${Math.round((Date.now() - since) / 1000)} s`

function isOlder(version, [major, minor]) {
  const [itsMajor = 0, itsMinor = 0] = version.split('.').map(Number)
  return itsMajor < major || (itsMajor === major && itsMinor < minor)
}

function say(line) {
  console.log(`  ${line}`)
}

function fail(message) {
  console.error(`\n${message}\n`)
  process.exit(1)
}
