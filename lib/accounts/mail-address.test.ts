import { describe, expect, test } from 'vitest'
import { normaliseMailAddress } from './mail-address'

describe('an address is stored under one spelling', () => {
  test.each([
    ['  Vorstand@Beispielverein.Example ', 'vorstand@beispielverein.example'],
    ["o'brien+list@x.example", "o'brien+list@x.example"],
    ['büro@bücher.example', null],
    ['info@Bücher.example', 'info@xn--bcher-kva.example'],
    ['info@пример.рф', 'info@xn--e1afmkfd.xn--p1ai'],
  ])('%s', (typed, address) => {
    expect(normaliseMailAddress(typed)).toBe(address)
  })
})

test.each([
  '',
  '@',
  'a@',
  '@x.example',
  'a@localhost',
  'a b@x.example',
  'a@x.example, b@x.example',
  'a@x.example\nBcc: b@x.example',
  'Name <a@x.example>',
  '"a b"@x.example',
  'a@[127.0.0.1]',
  'a@x..example',
  'a@-x.example',
  'a@b@',
  `${'a'.repeat(65)}@x.example`,
  `a@${'x'.repeat(63)}.${'x'.repeat(63)}.${'x'.repeat(63)}.${'x'.repeat(63)}.example`,
])('nothing is sent to “%s”', (typed) => {
  expect(normaliseMailAddress(typed)).toBeNull()
})
