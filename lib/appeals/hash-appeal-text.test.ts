import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { de } from '@/prisma/seed/appeal-texts/de'
import { canonicalAppealText, hashAppealText, type HashedAppealText } from './hash-appeal-text'

const text: HashedAppealText = {
  appeal: 'protection-for-objectors',
  version: 1,
  locale: 'de',
  publishedAt: new Date('2026-11-23T12:00:00Z'),
  content: de,
}

describe('the hash of an appeal text', () => {
  it('is 64 hexadecimal digits', () => {
    expect(hashAppealText(text)).toMatch(/^[0-9a-f]{64}$/)
  })

  it('does not depend on the order in which a database returns the keys', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (order) => {
        expect(hashAppealText(shuffleKeys(text, order) as HashedAppealText)).toBe(hashAppealText(text))
      }),
    )
  })

  it('changes with every single letter of the text', () => {
    fc.assert(
      fc.property(fc.nat(de.lead.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, letter) => {
        fc.pre(de.lead[at] !== letter)
        const lead = de.lead.slice(0, at) + letter + de.lead.slice(at + 1)
        expect(hashAppealText({ ...text, content: { ...de, lead } })).not.toBe(hashAppealText(text))
      }),
    )
  })

  it('changes with version, language, appeal and time of publication', () => {
    const others: HashedAppealText[] = [
      { ...text, version: 2 },
      { ...text, locale: 'en' },
      { ...text, appeal: 'another' },
      { ...text, publishedAt: new Date(text.publishedAt.getTime() + 1) },
    ]
    expect(new Set([text, ...others].map(hashAppealText)).size).toBe(5)
  })

  it('is taken over sorted keys without white space, as RFC 8785 asks', () => {
    const json = canonicalAppealText(text)
    expect(json).toMatch(/^\{"appeal":"protection-for-objectors","content":\{"dateline":/)
    expect(json).toMatch(/"locale":"de","publishedAt":"2026-11-23T12:00:00\.000Z","version":1\}$/)
  })

  it('refuses half a surrogate pair, which two computers could write differently', () => {
    expect(() => hashAppealText({ ...text, content: { ...de, lead: 'a\ud800' } })).toThrow()
  })
})

function shuffleKeys(value: unknown, order: Iterator<number>): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffleKeys(item, order))
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  const entries = Object.entries(value).map(([key, item]) => ({
    key,
    item,
    rank: order.next().value as number,
  }))
  entries.sort((a, b) => a.rank - b.rank)
  return Object.fromEntries(entries.map(({ key, item }) => [key, shuffleKeys(item, order)]))
}
