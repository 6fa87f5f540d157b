import { expect, test } from 'vitest'
import { readQueueRequest } from './queue-request'

test('the desk begins with what waits; searching looks everywhere unless told where', () => {
  expect(readQueueRequest({})).toEqual({ group: 'waiting', limit: 40 })
  expect(readQueueRequest({ q: '  Волна ' })).toEqual({ group: undefined, q: 'Волна', limit: 40 })
  expect(readQueueRequest({ q: 'x', group: 'decided' })).toMatchObject({ group: 'decided', q: 'x' })
})

test('what an address says that is not known counts as not said', () => {
  const request = readQueueRequest({ group: 'constructor', after: "1'; --", q: ['\u0000', 'b'] })
  expect(request).toEqual({ group: 'waiting', limit: 40 })
})
