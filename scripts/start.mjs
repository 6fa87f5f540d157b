// npm start and npm run dev. Built-ins only: it begins on the system's Node, installs, and goes on with the current one.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { ensureInstalled, installedEnvironment, root } from './install.mjs'

const started = Date.now()
const node = await ensureInstalled()
const launcher = spawn(
  node,
  ['--disable-warning=ExperimentalWarning', '--import', 'tsx', 'scripts/launch.ts', ...process.argv.slice(2)],
  {
    cwd: root,
    env: { ...installedEnvironment(), UNDERSIGNED_STARTED_AT: String(started) },
    // A session of its own: Ctrl-C reaches it through us, once. When we are killed, the channel tells it.
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  },
)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => launcher.kill(signal))
launcher.once('error', (error) => (console.error(error.message), process.exit(1)))
launcher.once('exit', (code) => process.exit(code ?? 1))
stopWithNpm()

/** npm that is killed can not pass the signal on, and we would live on unseen. Between us there may be a shell. */
function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return
  const ancestors = () => `${process.ppid} ${parentOf(process.ppid)}`
  const atStart = ancestors()
  setInterval(() => ancestors() !== atStart && launcher.kill('SIGTERM'), 1000).unref()
}

/** The second field after the name in proc(5)'s stat; undefined where there is no /proc. */
function parentOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]
  } catch {
    return undefined
  }
}
