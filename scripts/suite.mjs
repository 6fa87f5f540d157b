import { spawn } from 'node:child_process'
import path from 'node:path'

const running = new Set()
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    for (const { child } of running) child.kill(signal)
    setTimeout(() => process.exit(130), 10_000).unref()
    await Promise.all([...running].map(({ done }) => done))
    process.exit(130)
  })

/** The environment of every tool: Node 24 and the local binaries first, no telemetry, the tests' own build folder. */
export function toolEnvironment() {
  return {
    ...process.env,
    PATH: `${path.resolve('node_modules/.bin')}${path.delimiter}${process.env.PATH}`,
    NEXT_TELEMETRY_DISABLED: '1',
    // A site that runs from this checkout keeps its own build.
    NEXT_DIST_DIR: '.next-test',
  }
}

/** Runs a tool in view; resolves to its exit code. */
export function runTool(command, args, env = {}) {
  return start(command, args, { stdio: 'inherit', env: { ...toolEnvironment(), ...env } }).done
}

/** Runs a tool out of view; resolves to its exit code and all that it said. */
export async function captureTool(command, args, env = {}) {
  const { child, done } = start(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...toolEnvironment(), FORCE_COLOR: process.stdout.isTTY ? '1' : '0', ...env },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text))
  return { code: await done, output }
}

function start(command, args, options) {
  const child = spawn(command, args, options)
  const done = new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`)
      resolve(127)
    })
    child.once('close', (code) => resolve(code ?? 128))
  })
  const tool = { child, done }
  running.add(tool)
  void done.then(() => running.delete(tool))
  return tool
}

/** "12.3 s" since a moment of performance.now(). */
export function secondsSince(begun) {
  return `${((performance.now() - begun) / 1000).toFixed(1)} s`
}
