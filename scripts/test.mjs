// npm test: from a fresh clone to everything checked. Starts on Node 20 with built-ins only.
// --only=check|unit|db|e2e (several with commas) runs a part; other arguments go to the runner of that part.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runChecks } from './checks.mjs'
import { ensureChromium } from './find-chromium.mjs'
import { ensureInstalled } from './install.mjs'
import { playwrightTotals, vitestTotals } from './reports.mjs'
import { runTool, secondsSince } from './suite.mjs'

const SUITES = {
  check: runChecks,
  unit: () => runVitest('unit'),
  db: () => runVitest('db'),
  e2e: runJourneys,
}

const begun = performance.now()
const reports = mkdtempSync(path.join(tmpdir(), 'undersigned-reports-'))
const runnerArguments = process.argv.slice(2).filter((argument) => !argument.startsWith('--only='))
const suites = chosenSuites()
const results = new Map(suites.map((name) => [name, { passed: 0, failed: 1, note: 'did not run' }]))
// However it ends, it ends with the totals; what did not run has failed.
process.on('exit', summarise)

await ensureInstalled()
for (const name of suites) await runSuite(name)

function chosenSuites() {
  const only = process.argv.find((argument) => argument.startsWith('--only='))
  const names = only ? only.slice('--only='.length).split(',') : Object.keys(SUITES)
  const unknown = names.filter((name) => !(name in SUITES))
  if (unknown.length === 0) return names
  console.error(`No suite ${unknown.join(', ')}; there are ${Object.keys(SUITES).join(', ')}`)
  process.exit(2)
}

async function runSuite(name) {
  const suiteBegun = performance.now()
  console.log(`\n── ${name}`)
  const totals = await SUITES[name]().catch((error) => {
    console.error(`${name} could not run: ${error?.message ?? error}`)
    return { passed: 0, failed: 1 }
  })
  results.set(name, { ...totals, note: secondsSince(suiteBegun) })
}

async function runVitest(project) {
  const report = path.join(reports, `${project}.json`)
  const args = [
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  return vitestTotals(report, await runTool('vitest', [...args, ...runnerArguments]))
}

async function runJourneys() {
  const chromium = await ensureChromium(console.log)
  console.log('Building the site for the tests into .next-test')
  if ((await runTool('next', ['build'])) !== 0) throw new Error('the site cannot be built')
  const report = path.join(reports, 'e2e.json')
  const env = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report }
  const args = ['test', '--reporter=list,json', ...runnerArguments]
  return playwrightTotals(report, await runTool('playwright', args, env))
}

function summarise() {
  rmSync(reports, { recursive: true, force: true })
  console.log('')
  for (const [name, { passed, failed, note }] of results)
    console.log(`${failed ? '✗' : '✓'} ${name.padEnd(6)} ${passed} passed, ${failed} failed (${note})`)
  const sum = (key) => [...results.values()].reduce((total, result) => total + result[key], 0)
  if (sum('failed') && !process.exitCode) process.exitCode = 1
  console.log(`All of it took ${secondsSince(begun)}`)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
}
