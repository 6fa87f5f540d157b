// npm run check: format, lint, types, unused code and the unit tests, in seconds. Built-ins only until all is installed.
import { runChecks } from './checks.mjs'
import { ensureInstalled } from './install.mjs'
import { captureTool, secondsSince } from './suite.mjs'

const begun = performance.now()
await ensureInstalled()
const [checks, unit] = await Promise.all([runChecks(), runUnitTests()])
const fine = checks.failed === 0 && unit
console.log(`${fine ? 'All is well' : 'Something is wrong, see above'} (${secondsSince(begun)})`)
process.exitCode = fine ? 0 : 1

async function runUnitTests() {
  const { code, output } = await captureTool('vitest', ['run', '--project=unit', '--reporter=dot'])
  console.log(code === 0 ? `  ✓ unit (${secondsSince(begun)})` : `  ✗ unit\n${output.trimEnd()}\n`)
  return code === 0
}
