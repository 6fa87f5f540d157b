import { describe, expect, it } from 'vitest'
import { beginsAt, isOpenForSigning, statusAt, type SigningPeriod } from './is-open-for-signing'

const NOW = new Date('2026-11-23T12:00:00Z')
const BEFORE = new Date('2026-11-23T11:59:59Z')
const AFTER = new Date('2026-11-23T12:00:01Z')
const ALWAYS: SigningPeriod = { status: 'open', opensAt: null, closesAt: null }

describe('an appeal can be signed', () => {
  it.each([
    ['without times', ALWAYS],
    ['from its opening on', { ...ALWAYS, opensAt: NOW }],
    ['between opening and closing', { ...ALWAYS, opensAt: BEFORE, closesAt: AFTER }],
  ])('%s', (_when, appeal) => {
    expect(isOpenForSigning(appeal, NOW)).toBe(true)
    expect(statusAt(appeal, NOW)).toBe('open')
    expect(beginsAt(appeal, NOW)).toBeNull()
  })
})

describe('an appeal cannot be signed, nor says that it is open', () => {
  it.each([
    ['at its closing time', { ...ALWAYS, closesAt: NOW }],
    ['after it', { ...ALWAYS, closesAt: BEFORE }],
    ['before it opens', { ...ALWAYS, opensAt: AFTER }],
  ])('%s', (_when, appeal) => {
    expect(isOpenForSigning(appeal, NOW)).toBe(false)
    expect(statusAt(appeal, NOW)).toBe('closed')
  })

  it.each(['draft', 'closed', 'delivered', 'archived'] as const)('when it is %s', (status) => {
    expect(isOpenForSigning({ ...ALWAYS, status }, NOW)).toBe(false)
    expect(statusAt({ ...ALWAYS, status }, NOW)).toBe(status)
  })
})

it('an appeal that is to open says when', () => {
  expect(beginsAt({ ...ALWAYS, opensAt: AFTER }, NOW)).toEqual(AFTER)
  expect(beginsAt({ ...ALWAYS, status: 'archived', opensAt: AFTER }, NOW)).toBeNull()
})
