import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { piecesAfterNames } from './wall-pieces'

describe('the pieces of line that stand for protected signatories', () => {
  it('are as many as there are protected ones, as long as anyone is named', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(400), (names, pieces) => {
        const places = piecesAfterNames(names, pieces)
        expect(places).toHaveLength(names)
        expect(places.reduce((sum, count) => sum + count, 0)).toBe(pieces)
        expect(Math.min(...places)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('are spread evenly over the names', () => {
    const places = piecesAfterNames(77, 13)
    expect(Math.max(...places)).toBe(1)
    expect(places.indexOf(1)).toBeLessThan(8)
  })
})
