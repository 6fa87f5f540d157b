import { expect, test } from 'vitest'
import { decisionOutcomes, SIGNATURE_STATUSES } from '@/lib/signatures/signature-states'
import { outcomesBeside } from './outcomes-beside'

const ALL = ['approve', 'request-changes', 'reject', 'revoke', 'reopen'].map((value) => ({ value }))
const beside = (sent?: string) => outcomesBeside(sent, ALL).map(({ value }) => value)

test.each(SIGNATURE_STATUSES)('whatever can be decided on one that is %s is offered together', (status) => {
  const offered = decisionOutcomes(status).map((outcome) => outcome.replace('_', '-'))
  const possible = ALL.map(({ value }) => value).filter((value) => offered.includes(value as never))
  for (const outcome of possible) expect(beside(outcome)).toEqual(possible)
})

test('where no button was pressed, what is offered while a signature waits', () => {
  expect(beside()).toEqual(['approve', 'request-changes', 'reject'])
  expect(beside('nonsense')).toEqual([])
})
