import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { playwrightTotals, vitestTotals } from './reports.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'undersigned-reports-'))
const file = path.join(folder, 'report.json')
afterAll(() => rmSync(folder, { recursive: true }))

const report = (content: object) => {
  writeFileSync(file, JSON.stringify(content))
  return file
}
const vitest = (content: object) =>
  report({
    numPassedTests: 5,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
    ...content,
  })
const playwright = (stats: object, errors: object[] = []) =>
  report({ stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors })

test('a run in which all passed counts what passed', () => {
  expect(vitestTotals(vitest({}), 0)).toEqual({ passed: 5, failed: 0 })
  expect(playwrightTotals(playwright({}), 0)).toEqual({ passed: 5, failed: 0 })
})

test('a test that was skipped has not passed', () => {
  expect(vitestTotals(vitest({ numPendingTests: 2 }), 0)).toEqual({ passed: 5, failed: 2 })
  expect(playwrightTotals(playwright({ skipped: 2 }), 0)).toEqual({ passed: 5, failed: 2 })
})

test('a file that could not be loaded has failed', () => {
  const broken = { status: 'failed', assertionResults: [] }
  expect(vitestTotals(vitest({ testResults: [broken] }), 1)).toEqual({ passed: 5, failed: 1 })
})

test('a run without a test has failed', () => {
  expect(vitestTotals(vitest({ numPassedTests: 0 }), 0)).toEqual({ passed: 0, failed: 1 })
  expect(playwrightTotals(playwright({ expected: 0 }), 0)).toEqual({ passed: 0, failed: 1 })
})

test('a runner that ended badly has failed, whatever it reports', () => {
  expect(vitestTotals(vitest({}), 1)).toEqual({ passed: 5, failed: 1 })
  expect(playwrightTotals(playwright({}, [{ message: 'setup' }]), 1)).toEqual({ passed: 5, failed: 1 })
})

test('a runner that left no report has failed', () => {
  expect(vitestTotals(`${file}.missing`, 0)).toEqual({ passed: 0, failed: 1 })
})
