// node scripts/run.mjs FILE ARGUMENTS: runs a TypeScript file on a fresh clone, too. Built-ins only.
import { spawn } from 'node:child_process'
import { ensureInstalled, installedEnvironment, root } from './install.mjs'

const node = await ensureInstalled()
const child = spawn(
  node,
  ['--disable-warning=ExperimentalWarning', '--import', 'tsx', ...process.argv.slice(2)],
  {
    cwd: root,
    env: installedEnvironment(),
    stdio: 'inherit',
  },
)
// The terminal sends Ctrl-C to both; the child decides what it means.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => child.kill('SIGTERM'))
child.once('error', (error) => (console.error(error.message), process.exit(1)))
child.once('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
