/* eslint-disable no-console -- this is about the console */
import { afterEach, expect, test, vi } from 'vitest'
import { tellErrorsWithoutWords } from './wordless-console'

afterEach(() => vi.restoreAllMocks())

test('what a library prints of an error is told without its words, and its other words are printed', () => {
  const printed = vi.spyOn(console, 'error').mockReturnValue(undefined)
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  tellErrorsWithoutWords()
  console.error(' ⨯', new RangeError('/de/kanarienverein-bcdfghjk'))
  const text = written.mock.calls.join('')
  expect(text).toMatch(/^the site failed: RangeError\n\s+at /)
  expect(text).not.toContain('kanarienverein')
  expect(printed).not.toHaveBeenCalled()
  console.error('a warning')
  expect(printed).toHaveBeenCalledWith('a warning')
})
