import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseText, textProblem } from './text'

describe('free text', () => {
  it('may be empty, and may hold joined emoji', () => {
    expect(textProblem('', { max: 5 })).toBeNull()
    expect(textProblem('👩‍👩‍👧 ❤️', { max: 20 })).toBeNull()
  })

  it('keeps its lines only where lines are asked for', () => {
    expect(normaliseText('a \r\n\r\n\r\n b\u2028c', { multiline: true })).toBe('a\n\nb\nc')
    expect(normaliseText('a\r\nb')).toBe('a b')
    expect(textProblem('a\nb', { max: 3, multiline: true })).toBeNull()
  })

  it('is measured as it will be stored', () => {
    expect(textProblem('  а́б   ', { max: 3 })).toBeNull()
    expect(textProblem('абвг', { max: 3 })).toBe('too-long')
  })

  it('may not hold controls, bidi marks, private characters or halves of characters', () => {
    const problems = ['a\u0000', 'a\u2067', 'a\uf8ff', 'a\udc00', 'a\u034f', 'x\u0300\u0316\u0317\u0318']
    expect(problems.map((text) => textProblem(text, { max: 99, multiline: true }))).toEqual([
      'control',
      'bidi',
      'unassigned',
      'lone-surrogate',
      'invisible',
      'stacked-marks',
    ])
  })

  it('is the same however often it is normalised', () => {
    const unit = fc.constantFrom(
      ' ',
      '\n',
      '\r',
      '\t',
      '\u00ad',
      '\u200b',
      'e',
      '\u0301',
      '\u0308',
      '\u1100',
      '\u1161',
    )
    fc.assert(
      fc.property(fc.string({ unit }), fc.boolean(), (text, multiline) => {
        const once = normaliseText(text, { multiline })
        expect(normaliseText(once, { multiline })).toBe(once)
      }),
    )
  })
})
