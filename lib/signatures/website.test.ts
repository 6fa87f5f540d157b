import { expect, test } from 'vitest'
import { normaliseWebsite } from './website'

test.each([
  ['beispielverein.example', 'https://beispielverein.example'],
  [' http://www.beispielverein.example/ ', 'http://www.beispielverein.example'],
  ['HTTPS://Beispielverein.Example/ueber-uns?lang=de', 'https://beispielverein.example/ueber-uns?lang=de'],
  ['https://пример.рф/о-нас', 'https://xn--e1afmkfd.xn--p1ai/%D0%BE-%D0%BD%D0%B0%D1%81'],
  ['bücher.example', 'https://xn--bcher-kva.example'],
])('keeps “%s” as %s', (typed, kept) => {
  expect(normaliseWebsite(typed)).toBe(kept)
})

test.each([
  '',
  'beispielverein',
  'localhost',
  'http://192.0.2.1/',
  'http://[2001:db8::1]/',
  'https://user:word@beispielverein.example',
  'user@beispielverein.example',
  'javascript:alert(1)',
  'data:text/html,x',
  'ftp://beispielverein.example',
  'mailto:info@beispielverein.example',
  'https://beispielverein.example:8080',
  'https://a..example',
  'https://beispiel verein.example',
  `https://beispielverein.example/${'a'.repeat(300)}`,
])('refuses “%s”', (typed) => {
  expect(normaliseWebsite(typed)).toBeNull()
})
