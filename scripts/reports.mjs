import { readFileSync } from 'node:fs'

/**
 * Totals of a run from the reporter's JSON. What did not run has not passed: a skipped test, a file that
 * could not be loaded and an error outside of a test count as failed, and so does a run without a test.
 */
export function vitestTotals(file, exitCode) {
  const report = readReport(file)
  if (!report) return crashed
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
  )
  const notRun = report.numPendingTests + report.numTodoTests
  return withExitCode(report.numPassedTests, report.numFailedTests + broken.length + notRun, exitCode)
}

/** The same of a Playwright run. */
export function playwrightTotals(file, exitCode) {
  const report = readReport(file)
  if (!report) return crashed
  const { expected, unexpected, flaky, skipped } = report.stats
  return withExitCode(expected, unexpected + flaky + skipped + report.errors.length, exitCode)
}

const crashed = { passed: 0, failed: 1 }

function withExitCode(passed, failed, exitCode) {
  const silentFailure = failed === 0 && (exitCode !== 0 || passed === 0)
  return { passed, failed: silentFailure ? 1 : failed }
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
