import { expect, test } from 'vitest'
import { currentRepresentative } from './current-representative'

const since = (day: string) => new Date(`2026-11-${day}`)
const former = { id: '1', since: since('01'), until: since('02') }
const first = { id: '3', since: since('03'), until: null }
const sameDay = { id: '4', since: since('03'), until: null }
const later = { id: '2', since: since('04'), until: null }

test('whoever speaks for an organisation longest is shown, in whatever order they were loaded', () => {
  expect(currentRepresentative([later, sameDay, former, first])).toBe(first)
  expect(currentRepresentative([first, former, sameDay, later])).toBe(first)
})

test('whoever no longer speaks for it is not shown', () => {
  expect(currentRepresentative([former])).toBeNull()
})
