import { describe, expect, test } from 'vitest'
import { decisionForm, REASONS } from './decision-form'

const sent = { reference: 'kxm 4t7 qhd', revision: '3', outcome: 'approve' }
const codes = (changes: Record<string, string>) =>
  decisionForm
    .safeParse({ ...sent, ...changes })
    .error?.issues.map(({ path, message }) => [path.join('.'), message])

test('an approval needs nothing but the button', () => {
  expect(decisionForm.parse(sent)).toEqual({
    reference: 'KXM-4T7-QHD',
    revision: 3,
    outcome: 'approve',
    reasonCode: 'other',
    message: '',
    note: '',
    queue: { group: 'waiting', limit: 40 },
  })
})

describe('a refusal', () => {
  test.each(['reject', 'revoke'])('%s needs a reason that says something, or words', (outcome) => {
    const required = [['reasonCode', 'reason-required']]
    expect(codes({ outcome })).toEqual(required)
    expect(codes({ outcome, reasonCode: 'other' })).toEqual(required)
    expect(codes({ outcome, message: ' \n ' })).toEqual(required)
    expect(codes({ outcome, reasonCode: 'duplicate' })).toBeUndefined()
    expect(codes({ outcome, message: 'Bitte melden Sie sich.' })).toBeUndefined()
  })
})

test('a request for changes says what to change', () => {
  const outcome = 'request-changes'
  expect(codes({ outcome, reasonCode: 'name_unclear' })).toEqual([['message', 'say-what-to-change']])
  const parsed = decisionForm.parse({ ...sent, outcome, message: 'Der Name?\r\n\r\n\r\nDanke.' })
  expect(parsed).toMatchObject({ outcome: 'request_changes', message: 'Der Name?\n\nDanke.' })
})

test('a reason belongs to its outcome, so that a slip of the hand approves nothing', () => {
  expect(codes({ reasonCode: 'not_genuine' })).toEqual([['reasonCode', 'reason-of-other-outcome']])
  expect(codes({ outcome: 'reject', reasonCode: 'known_to_us' })).toEqual([
    ['reasonCode', 'reason-of-other-outcome'],
  ])
})

test.each([
  [{ outcome: 'undo' }, 'outcome', 'choose-outcome'],
  [{ outcome: 'toString' }, 'outcome', 'choose-outcome'],
  [{ revision: '0' }, 'revision', 'not-accepted'],
  [{ revision: '1.5' }, 'revision', 'not-accepted'],
  [{ revision: '99999999999' }, 'revision', 'not-accepted'],
  [{ revision: 'drei' }, 'revision', 'not-accepted'],
  [{ message: 'x'.repeat(2001) }, 'message', 'too-long'],
  [{ note: 'a\u202Eb' }, 'note', 'bidi'],
])('%j is answered with a code', (changes, path, code) => expect(codes(changes)).toEqual([[path, code]]))

test('every outcome can have another reason', () => {
  for (const reasons of Object.values(REASONS)) expect(reasons).toContain('other')
})
