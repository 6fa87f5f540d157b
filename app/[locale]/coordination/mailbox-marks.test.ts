import { expect, test } from 'vitest'
import { MAILBOX_MARKS } from './mailbox-marks'

test('no mailbox is marked as sure while no coordinator has confirmed whose domain it is', () => {
  expect(MAILBOX_MARKS.matches_website).toBe('unconfirmed')
  expect(Object.values(MAILBOX_MARKS)).not.toContain('sure')
})
