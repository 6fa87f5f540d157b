import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockDown, blocksAcross } from './square-blocks'

describe('blocks of squares', () => {
  it('hold exactly as many squares as they stand for', () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.integer({ min: 1, max: 60 }), (amount, side) => {
        for (const { blocks } of [blockDown(amount, side, 8), blocksAcross([amount], side, 8, 4)]) {
          const area = blocks
            .flatMap((block) => block.rectangles)
            .reduce((sum, r) => sum + r.width * r.height, 0)
          expect(area / 64).toBe(amount)
        }
      }),
    )
  })

  it('stand beside each other with a gap between them and none at the end', () => {
    const { width, blocks } = blocksAcross([90, 138, 1190], 20, 17, 12)
    expect(blocks.map((block) => block.x)).toEqual([0, 97, 228])
    expect(width).toBe(228 + 60 * 17)
  })
})
