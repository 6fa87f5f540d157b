import { expect, test } from 'vitest'
import { readQueuePlace, writeQueuePlace } from './queue-place'

const id = '019aaf3c-7a5e-7cc3-9a51-0c2f3f6f4b11'
const written = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

test('a place in the queue is read as it was written, to the millisecond', () => {
  const place = { statusSince: new Date('2026-11-23T10:11:12.345Z'), id }
  expect(readQueuePlace(writeQueuePlace(place))).toEqual(place)
})

test.each([
  ['nothing', ''],
  ['no JSON', 'abc'],
  ['another shape', written({ id })],
  ['no time', written(['yesterday', id])],
  ['a time no database knows', written([8.64e15, id])],
  ['half a millisecond', written([0.5, id])],
  ['no id', written([0, "1'; --"])],
  ['more than we wrote', written([0, id, 1])],
])('%s is no place', (_, text) => expect(readQueuePlace(text)).toBeNull())
