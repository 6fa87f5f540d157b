import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameProblem, normaliseName } from './organisation-name'

describe('an organisation may be called', () => {
  it.each([
    'NFPM-RFMP (Ufficio nordico per l’opposizione di pace)',
    'Молодёжное экологическое движение "Заря"',
    'Sivil Barış Derneği (SB-DER)',
    'Վրաստանի Խաղաղության կոմիտե',
    '=HYPERLINK("http://example.org","x")',
    "+49'); DROP TABLE signature; --",
    '<b>Verein</b> & Söhne',
    'Све́тлый дом',
    'მშვიდობის სახლი',
    'جمعیت می‌خواهم صلح',
    'ශ්‍රී සාමය',
    'ငြိမ်းချမ်းရေး လျှောက်',
    'חברת שָׁלוֹם',
    '和平之家',
    'Ø9',
  ])('%s', (name) => {
    expect(nameProblem(name)).toBeNull()
    expect(normaliseName(name)).toBe(name.normalize('NFC'))
  })
})

describe('a name is refused', () => {
  it.each([
    ['empty', ''],
    ['empty', ' \u00a0\t\u200b'],
    ['too-short', 'Ж'],
    ['too-long', 'я'.repeat(201)],
    ['no-letter', '«…» — !'],
    ['control', 'Ver\u0000ein'],
    ['control', 'Ver\u0085ein'],
    ['bidi', 'Verein \u202Efdp.exe'],
    ['bidi', 'Ver\u200Eein'],
    ['lone-surrogate', 'Verein \ud800'],
    ['stacked-marks', 'Ve\u0316\u0317\u0318\u0319rein'],
    ['unassigned', 'Verein \ue000'],
    ['unassigned', 'Verein \u{10FFFF}'],
    ['invisible', '\u3164\u3164'],
    ['invisible', 'Verein\u{E0041}'],
    ['joiner', 'Ver\u200Dein'],
    ['joiner', 'می\u200C'],
  ])('as %s: %j', (problem, name) => expect(nameProblem(name)).toBe(problem))
})

describe('normalising a name', () => {
  it('collapses white space and drops what nobody can see', () => {
    expect(normaliseName('\ufeff Flücht\u00adlings\u200brat\u00a0\n Süd  e. V. ')).toBe(
      'Flüchtlingsrat Süd e. V.',
    )
  })

  it('composes й and ё and keeps them', () => {
    expect(normaliseName('Молодёжный'.normalize('NFD'))).toBe('Молодёжный')
  })

  it('changes nothing the second time, for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normaliseName(text)
        expect(normaliseName(once)).toBe(once)
        expect(nameProblem(once)).toBe(nameProblem(text))
      }),
    )
  })

  it('accepts 200 letters beyond the basic plane', () => expect(nameProblem('𐐷'.repeat(200))).toBeNull())
})
