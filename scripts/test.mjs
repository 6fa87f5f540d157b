// npm test: from a fresh clone to everything checked. Starts on Node 20 with built-ins only.
// --only=check|unit|db|e2e (several with commas) runs a part; what follows -- goes to the runner of that part.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runChecks } from './checks.mjs'
import { ensureChromium } from './find-chromium.mjs'
import { prepare } from './prepare.mjs'
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
const results = []

await runSuite('setup', async () => {
  await prepare()
  return { passed: 0, failed: 0 }
})
if (results[0].failed === 0) for (const name of chosenSuites()) await runSuite(name, SUITES[name])
rmSync(reports, { recursive: true, force: true })
summarise()

function chosenSuites() {
  const only = process.argv.find((argument) => argument.startsWith('--only='))
  if (!only) return Object.keys(SUITES)
  const names = only.slice('--only='.length).split(',')
  const unknown = names.filter((name) => !(name in SUITES))
  if (unknown.length)
    throw new Error(`No suite ${unknown.join(', ')}; there are ${Object.keys(SUITES).join(', ')}`)
  return names
}

async function runSuite(name, run) {
  const suiteBegun = performance.now()
  console.log(`\n── ${name}`)
  const totals = await run().catch((error) => {
    console.error(`${name} could not run: ${error?.message ?? error}`)
    return { passed: 0, failed: 1 }
  })
  results.push({ name, ...totals, time: secondsSince(suiteBegun) })
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
  if ((await runTool('next', ['build'])) !== 0) return { passed: 0, failed: 1 }
  const report = path.join(reports, 'e2e.json')
  const env = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report }
  const args = ['test', '--reporter=list,json', ...runnerArguments]
  return playwrightTotals(report, await runTool('playwright', args, env))
}

function summarise() {
  console.log('')
  for (const { name, passed, failed, time } of results)
    console.log(`${failed ? '✗' : '✓'} ${name.padEnd(6)} ${passed} passed, ${failed} failed (${time})`)
  const sum = (key) => results.reduce((total, result) => total + result[key], 0)
  console.log(`All of it took ${secondsSince(begun)}`)
  process.exitCode = sum('failed') || !sum('passed') ? 1 : 0
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
}
