import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeReference, normaliseReference } from './reference'

const reference = fc.constant(null).map(() => makeReference())

describe('a reference', () => {
  it('is nine characters in threes, without vowels and look-alikes', () => {
    fc.assert(
      fc.property(reference, (text) => {
        expect(text).toMatch(/^[2345789CDFGHJKMNPQRTVWX]{3}(-[2345789CDFGHJKMNPQRTVWX]{3}){2}$/)
      }),
    )
  })

  it('does not come up twice', () => {
    expect(new Set(Array.from({ length: 5000 }, () => makeReference())).size).toBe(5000)
  })

  it('is its own true form', () => {
    fc.assert(
      fc.property(reference, (text) => {
        expect(normaliseReference(text)).toBe(text)
        expect(normaliseReference(text.toLowerCase().replaceAll('-', ''))).toBe(text)
      }),
    )
  })

  it.each([
    ['kxm4t7qhd', 'KXM-4T7-QHD'],
    [' kxm – 4t7 – qhd ', 'KXM-4T7-QHD'],
    ['KXM-4T7-0HD', 'KXM-4T7-QHD'],
    ['KXM-4T7-OHD', 'KXM-4T7-QHD'],
    ['zsb-6uu-222', '258-GVV-222'],
    ['КХМ-4Т7-ОНD', 'KXM-4T7-QHD'],
    ['ＫＸＭ４Ｔ７ＱＨＤ', 'KXM-4T7-QHD'],
  ])('is understood when written as %s', (input, expected) =>
    expect(normaliseReference(input)).toBe(expected),
  )

  it.each(['', 'KXM-4T7-QH', 'KXM-4T7-QHDD', 'KXM-4T7-QH1', 'KXM/4T7/QHD', 'ß'.repeat(9)])(
    'is not: %j',
    (input) => expect(normaliseReference(input)).toBeNull(),
  )
})
