import { describe, expect, test } from 'vitest'
import { signForm } from './signature-form'

const filled = {
  appeal: 'protection-for-objectors',
  locale: 'de',
  textId: '019aaaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee',
  textSha256: 'a'.repeat(64),
  shownAt: '2026-11-23T12:00:00.000Z',
  organisationName: 'Beispielverein Musterstadt e. V.',
  organisationNameLatin: '',
  acronym: 'BVM',
  country: 'DE',
  city: 'Musterstadt',
  website: 'beispielverein.example',
  kind: 'ngo',
  representativeName: 'Erika Muster',
  representativeRole: 'Vorsitzende',
  visibility: 'public',
  statement: '',
  authorised: 'on',
  consent: 'on',
}

function codes(changes: Record<string, string | undefined>): Record<string, string> {
  const given = Object.entries({ ...filled, ...changes }).filter(([, value]) => value !== undefined)
  const parsed = signForm.safeParse(Object.fromEntries(given))
  return Object.fromEntries(
    parsed.error?.issues.map(({ path, message }) => [path.join('.') || 'form', message]) ?? [],
  )
}

describe('the signing form', () => {
  test('reads a filled form, normalised, with null for what was left empty', () => {
    expect(
      signForm.parse({ ...filled, organisationName: '  Beispielverein   Musterstadt e. V. ', updates: 'on' }),
    ).toEqual({
      ...filled,
      shownAt: new Date(filled.shownAt),
      organisationNameLatin: null,
      website: 'https://beispielverein.example',
      statement: null,
      riskUnderstood: false,
      updates: true,
    })
  })

  test('names everything that is missing at once', () => {
    const parsed = signForm.safeParse({
      appeal: 'x',
      locale: 'de',
      textId: filled.textId,
      textSha256: filled.textSha256,
      shownAt: filled.shownAt,
    })
    const missing = Object.fromEntries(
      parsed.error!.issues.map(({ path, message }) => [path.join('.'), message]),
    )
    expect(missing).toEqual({
      organisationName: 'missing',
      country: 'country-missing',
      kind: 'kind-missing',
      representativeName: 'missing',
      representativeRole: 'missing',
      visibility: 'visibility-missing',
      authorised: 'authorised-missing',
      consent: 'consent-missing',
    })
  })

  test.each([
    ['organisationName', ' ', 'missing'],
    ['organisationName', '…', 'no-letter'],
    ['organisationName', 'Verein\u202enierev', 'bidi'],
    ['organisationName', 'a'.repeat(201), 'too-long'],
    ['organisationNameLatin', 'Волна', 'not-latin'],
    ['country', 'ZZ', 'country-missing'],
    ['kind', 'party', 'kind-missing'],
    ['visibility', 'everyone', 'visibility-missing'],
    ['website', 'beispielverein', 'website-incomplete'],
    ['representativeRole', '', 'missing'],
    ['statement', 'a'.repeat(601), 'statement-too-long'],
    ['textId', 'not an id', 'not-accepted'],
  ])('refuses %s “%s”: %s', (field, value, code) => {
    expect(codes({ [field]: value })).toEqual({ [field]: code })
  })

  test('refuses a field that it does not have', () => {
    expect(Object.keys(codes({ status: 'approved' }))).toEqual(['form'])
  })

  test.each(['RU', 'BY'])(
    'asks an organisation in %s that wants to be named whether the risk is understood',
    (country) => {
      expect(codes({ country })).toEqual({ riskUnderstood: 'risk-not-understood' })
      expect(codes({ country, visibility: 'recipients' })).toEqual({ riskUnderstood: 'risk-not-understood' })
      expect(codes({ country, visibility: 'counted' })).toEqual({})
      expect(codes({ country, riskUnderstood: 'on' })).toEqual({})
    },
  )

  test('asks about the risk together with whatever else is wrong', () => {
    expect(codes({ country: 'RU', kind: '', authorised: undefined })).toEqual({
      kind: 'kind-missing',
      authorised: 'authorised-missing',
      riskUnderstood: 'risk-not-understood',
    })
  })
})
