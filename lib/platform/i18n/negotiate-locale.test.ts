import { describe, expect, it } from 'vitest'
import { negotiateLocale } from './negotiate-locale'

describe('the language of a first visit', () => {
  it.each([
    ['de', 'de'],
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['uk,ru;q=0.8,en;q=0.5', 'ru'],
    ['en;q=0.2, fr;q=0.9', 'fr'],
    ['FR-ca', 'fr'],
  ])('for “%s” it is %s', (header, locale) => {
    expect(negotiateLocale(header)).toBe(locale)
  })

  it.each([
    undefined,
    '',
    '*',
    'pl',
    ';;;q=',
    'de;q=zero',
    '\u0000\u0001',
    'en-'.repeat(5000),
    'constructor',
    '__proto__',
    'de;q=0',
  ])('is English when nothing we have was asked for (%j)', (header) => {
    expect(negotiateLocale(header)).toBe('en')
  })
})
