import { expect, test } from 'vitest'
import { writeQueuePlace } from './queue-place'
import { readQueueRequest } from './queue-request'

test('the desk begins with what waits; searching looks everywhere unless told where', () => {
  expect(readQueueRequest({})).toEqual({ group: 'waiting', limit: 40 })
  expect(readQueueRequest({ q: '  Волна ' })).toEqual({ group: undefined, q: 'Волна', limit: 40 })
  expect(readQueueRequest({ q: 'x', group: 'decided' })).toMatchObject({ group: 'decided', q: 'x' })
})

test('a page begins behind a place', () => {
  const after = {
    statusSince: new Date('2026-11-23T10:11:12.345Z'),
    id: '019aaf3c-7a5e-7cc3-9a51-0c2f3f6f4b11',
  }
  expect(readQueueRequest({ after: writeQueuePlace(after) })).toEqual({ group: 'waiting', limit: 40, after })
})

test('what an address says that is not known counts as not said', () => {
  const request = readQueueRequest({ group: 'constructor', after: "1'; --", q: ['\u0000', 'b'] })
  expect(request).toEqual({ group: 'waiting', limit: 40 })
})
