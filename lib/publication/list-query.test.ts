import { describe, expect, test } from 'vitest'
import { latinName } from '@/lib/organisations/sort-name'
import { readCursor, writeCursor } from './list-cursor'
import { readListQuery } from './list-query'

const id = 'cb4a8eba-4846-452e-bf88-8070ddf65a50'

describe('the parameters of the public interface', () => {
  test('have defaults, and empty ones count as not given', () => {
    const read = readListQuery(new URLSearchParams('q=&country=&limit='))
    expect(read).toEqual({ ok: true, query: { limit: 100, sort: 'name' } })
  })

  test.each([
    'limit=0',
    'limit=201',
    'limit=2.5',
    'limit=many',
    'sort=oldest',
    'country=de',
    'country=ZZ',
    'kind=sect',
    'cursor=none-of-ours',
    `q=${'a'.repeat(201)}`,
  ])('%s is refused with the name of the parameter', (query) => {
    const read = readListQuery(new URLSearchParams(query))
    expect(read).toMatchObject({ ok: false, problem: expect.stringContaining(query.split('=')[0]!) })
  })

  test('are all judged at once', () => {
    const read = readListQuery(new URLSearchParams('limit=0&kind=sect'))
    expect(read).toMatchObject({ problem: expect.stringMatching(/limit: .*; kind: /) })
  })
})

describe('a cursor', () => {
  test.each([
    { sort: 'name' as const, value: 'Ünïcode «Эхо»', id },
    { sort: 'newest' as const, value: '2026-11-23', id },
    { sort: 'name' as const, value: latinName({ organisationName: '﷽'.repeat(200), nameLatin: null }), id },
  ])('comes back as it was written: $sort', (cursor) => {
    expect(readCursor(writeCursor(cursor))).toEqual(cursor)
    expect(writeCursor(cursor)).toMatch(/^[\w-]+$/)
  })

  test.each([
    ['', 'nothing'],
    ['bm90IGpzb24', 'no JSON'],
    [written(['name', 'A']), 'too short'],
    [written(['name', 'A', 'not-an-id']), 'no id'],
    [written(['name', 'A\0', id]), 'a character that the database can not store'],
    [written(['newest', '2026-13-45', id]), 'no day'],
    [written(['newest', "x'; DROP TABLE public_entry", id]), 'no day at all'],
    [written(['oldest', 'A', id]), 'an order that does not exist'],
  ])('%s is none of ours: %s', (text) => {
    expect(readCursor(text)).toBeNull()
  })

  function written(parts: unknown[]) {
    return Buffer.from(JSON.stringify(parts)).toString('base64url')
  }
})
