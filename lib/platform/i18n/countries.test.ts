import { describe, expect, it } from 'vitest'
import { COUNTRY_CODES, countryName, countryOptions, isCountryCode } from './countries'
import { LOCALES } from './locales'

describe('the countries', () => {
  it('are the 249 of ISO 3166-1 and Kosovo, each once', () => {
    expect(new Set(COUNTRY_CODES).size).toBe(250)
    expect(COUNTRY_CODES).toHaveLength(250)
  })

  it.each(LOCALES)('have names of their own in %s, in its alphabetical order', (locale) => {
    const options = countryOptions(locale)
    expect(options.filter(({ code, name }) => name === code)).toEqual([])
    expect(new Set(options.map(({ name }) => name)).size).toBe(250)
    expect(options.map(({ name }) => name)).toEqual(
      options.map(({ name }) => name).sort(new Intl.Collator(locale).compare),
    )
  })

  it('are called as the reader calls them', () => {
    expect(LOCALES.map((locale) => countryName('DE', locale))).toEqual([
      'Deutschland',
      'Germany',
      'Германия',
      'Allemagne',
    ])
    expect(countryName('XK', 'de')).toBe('Kosovo')
  })

  it('put Ä beside A in German', () => {
    const names = countryOptions('de').map(({ name }) => name)
    expect(names.indexOf('Ägypten')).toBeLessThan(names.indexOf('Albanien'))
  })

  it('do not include what is no country', () => {
    expect(['ZZ', 'EU', 'de', '', 'constructor', null].filter(isCountryCode)).toEqual([])
    expect(countryName('not a code', 'de')).toBe('not a code')
  })
})
