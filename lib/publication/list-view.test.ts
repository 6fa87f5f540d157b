import { describe, expect, test } from 'vitest'
import { writeCursor } from './list-cursor'
import { isFiltered, listQueryString, readListView } from './list-view'

const cursor = { sort: 'name' as const, value: 'Beispiel', id: 'cb4a8eba-4846-452e-bf88-8070ddf65a50' }

describe('an address of the list', () => {
  test('is read as the visitor chose', () => {
    const view = readListView({ q: ' Friede ', country: 'DE', kind: 'ngo', cursor: writeCursor(cursor) })
    expect(view).toEqual({ q: 'Friede', country: 'DE', kind: 'ngo', sort: 'name', cursor })
  })

  test('counts what it does not know as not given', () => {
    const view = readListView({
      q: '  ',
      country: 'de',
      kind: 'sect',
      sort: 'random',
      cursor: 'x',
      page: '3',
    })
    expect(view).toEqual({ sort: 'name' })
  })

  test('begins at the first page when its cursor is of another order', () => {
    expect(readListView({ sort: 'newest', cursor: writeCursor(cursor) })).toEqual({ sort: 'newest' })
  })

  test('takes the last of repeated values, and searches of 200 letters at most', () => {
    expect(readListView({ country: ['DE', 'FR'] }).country).toBe('FR')
    expect([...(readListView({ q: '𐍈'.repeat(500) }).q ?? '')]).toHaveLength(200)
  })
})

describe('a link within the list', () => {
  const view = readListView({ q: 'Friede', country: 'DE', sort: 'newest' })

  test('keeps search, filters and order, one after the other always', () => {
    expect(listQueryString(view, { kind: 'ngo' })).toBe('?country=DE&kind=ngo&sort=newest&q=Friede')
  })

  test('forgets the page, unless it leads to the next one', () => {
    const continued = readListView({ cursor: writeCursor(cursor) })
    expect(listQueryString(continued)).toBe('')
    expect(listQueryString(continued, { cursor: 'next' })).toBe('?cursor=next')
  })

  test('can take a choice away', () => {
    expect(listQueryString(view, { q: undefined, country: undefined, sort: 'name' })).toBe('')
  })
})

test('an order is no filter', () => {
  expect(isFiltered(readListView({ sort: 'newest' }))).toBe(false)
  expect(isFiltered(readListView({ kind: 'ngo' }))).toBe(true)
})
