// npm start and npm run dev. Built-ins only: it begins on the system's Node, installs, and goes on with the current one.
import { spawn } from 'node:child_process'
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

/** npm that is killed can not pass the signal on; its child would live on unseen. */
function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return
  const npm = process.ppid
  setInterval(() => process.ppid !== npm && launcher.kill('SIGTERM'), 1000).unref()
}
