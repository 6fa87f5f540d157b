import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeSlug } from './slug'

const wordsOf = (name: string) => makeSlug(name).slice(0, -9)

describe('the address of a signatory', () => {
  it.each([
    ['Flüchtlingsrat Musterland e. V.', 'fluchtlingsrat-musterland-e-v'],
    ['Союз сознательных граждан', 'soyuz-soznatelnykh-grazhdan'],
    ['Ufficio nordico per l’opposizione', 'ufficio-nordico-per-lopposizione'],
    ['მშვიდობის სახლი', 'mshvidobis-sakhli'],
    ['=HYPERLINK("http://example.org","x")', 'hyperlink-http-example-org-x'],
    ['«…»', 'signatory'],
    ['x'.repeat(200), 'x'.repeat(60)],
    [`${'wort '.repeat(11)}endwort`, 'wort-'.repeat(11).slice(0, -1)],
  ])('of %s begins with %s', (name, words) => expect(wordsOf(name)).toBe(words))

  it('is safe in a URL and short, for every name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
        expect(makeSlug(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*-[2-9bcdfghjkmnpqrstvwxz]{8}$/)
        expect(makeSlug(name).length).toBeLessThanOrEqual(69)
      }),
    )
  })

  it('is never the same twice, and can be told from no name', () => {
    expect(makeSlug('Tihij dom')).not.toBe(makeSlug('Tihij dom'))
    expect(makeSlug('Tihij dom', (size) => new Uint8Array(size))).toBe('tihij-dom-22222222')
  })
})
