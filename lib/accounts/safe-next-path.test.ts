import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { safeNextPath } from './safe-next-path'

describe('after signing in one goes on where one came from', () => {
  test.each([
    '/de',
    '/ru/account',
    '/en/appeals/protection-for-objectors/sign',
    '/fr/coordination?q=x%20y&group=waiting#first',
    '/de/coordination?next=//evil.example',
  ])('%s', (path) => {
    expect(safeNextPath(path, 'en')).toBe(path)
  })
})

describe('a link made by somebody else leads to the account instead', () => {
  test.each([
    undefined,
    ['/de'],
    '',
    'de',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '/de\\..\\..\\evil.example',
    '/%5cevil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/de\u0000',
    '/de%00',
    '/.//evil.example',
    '/de/..//evil.example',
    '/de/../api/auth/signout',
    'https://evil.example/de',
    'https:/de',
    'javascript:alert(1)',
    '@evil.example',
    '/api/auth/signout',
    '/pl/account',
    '/de/sign-in?next=/de/sign-in',
    `/de/${'x'.repeat(1000)}`,
  ])('%j', (wanted) => {
    expect(safeNextPath(wanted, 'de')).toBe('/de/account')
  })
})

test('whatever is wanted, a browser stays on this site and below a language', () => {
  const hostile = fc
    .array(fc.constantFrom('/', '\\', '.', '..', '//', 'de', '@', ':', '\t', '%2f', 'x.example', '?', '#'))
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(hostile, fc.string()), (wanted) => {
      const url = new URL(safeNextPath(wanted, 'ru'), 'https://undersigned.example')
      expect(url.origin).toBe('https://undersigned.example')
      expect(url.pathname).toMatch(/^\/(de|en|ru|fr)(\/|$)/)
    }),
  )
})
