import { captureTool, secondsSince } from './suite.mjs'

/** What is checked without running the site: name → commands in order. */
const CHECKS = {
  format: [['prettier', '--check', '--log-level=warn', '.']],
  lint: [['eslint', '--max-warnings=0', '.']],
  types: [
    ['next', 'typegen'],
    ['tsc', '--noEmit', '--project', 'tsconfig.test.json'],
  ],
  unused: [['knip', '--no-progress']],
}

/** Runs all checks at the same time, prints what failed; resolves to the totals. */
export async function runChecks() {
  const passed = await Promise.all(Object.entries(CHECKS).map(([name, commands]) => runCheck(name, commands)))
  return { passed: passed.filter(Boolean).length, failed: passed.filter((fine) => !fine).length }
}

async function runCheck(name, commands) {
  const begun = performance.now()
  for (const [command, ...args] of commands) {
    const { code, output } = await captureTool(command, args)
    if (code === 0) continue
    console.log(
      `  ✗ ${name} (${secondsSince(begun)}): ${[command, ...args].join(' ')}\n${output.trimEnd()}\n`,
    )
    return false
  }
  console.log(`  ✓ ${name} (${secondsSince(begun)})`)
  return true
}
