import type { Locale } from './locales'

/** ISO 3166-1 alpha-2, and XK for Kosovo, which has no code of its own there. */
export const COUNTRY_CODES = `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
  CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
  GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP
  KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT
  MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW
  SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ
  UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW`
  .trim()
  .split(/\s+/)

const known = new Set(COUNTRY_CODES)

export function isCountryCode(value: unknown): value is string {
  return typeof value === 'string' && known.has(value)
}

/** The country's name in the reader's language; the code itself when it is none of ours. */
export function countryName(code: string, locale: Locale): string {
  return known.has(code) ? (namesIn(locale).of(code) ?? code) : code
}

/** All countries, in the alphabetical order of the reader's language. */
export function countryOptions(locale: Locale): { code: string; name: string }[] {
  const { compare } = new Intl.Collator(locale)
  return COUNTRY_CODES.map((code) => ({ code, name: countryName(code, locale) })).sort((one, other) =>
    compare(one.name, other.name),
  )
}

const names = new Map<Locale, Intl.DisplayNames>()

/** Kept, because making one is slow; locales are few. */
function namesIn(locale: Locale): Intl.DisplayNames {
  const kept = names.get(locale) ?? new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' })
  names.set(locale, kept)
  return kept
}
