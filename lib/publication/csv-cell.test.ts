import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromCsvCell, toCsvCell } from './csv-cell'

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', 'a', ' ') }),
)

describe('a CSV cell', () => {
  it.each([
    ['=HYPERLINK("http://example.org","x")', `'=HYPERLINK("http://example.org","x")`],
    ['+49 30', "'+49 30"],
    ['-', "'-"],
    ['@home', "'@home"],
    ["'=1", "''=1"],
    ["'s Hertogen", "'s Hertogen"],
    ['Verein', 'Verein'],
    ['', ''],
  ])('of %j is %j', (name, cell) => {
    expect(toCsvCell(name)).toBe(cell)
    expect(fromCsvCell(cell)).toBe(name)
  })

  it('never begins as a formula does', () => {
    fc.assert(
      fc.property(text, (name) => {
        expect(toCsvCell(name)).not.toMatch(/^[=+\-@\t\r]/)
      }),
    )
  })

  it('gives back every text as it was', () => {
    fc.assert(
      fc.property(text, (name) => {
        expect(fromCsvCell(toCsvCell(name))).toBe(name)
      }),
    )
  })
})
