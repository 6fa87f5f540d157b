import { expect, test } from 'vitest'
import { latinName, nameWithoutLeadingMarks } from './sort-name'

test('a name in quotes stands at its first letter', () => {
  expect(nameWithoutLeadingMarks('«Тихий дом»')).toBe('Тихий дом»')
  expect(nameWithoutLeadingMarks('=HYPERLINK("x")')).toBe('HYPERLINK("x")')
  expect(nameWithoutLeadingMarks('!!!')).toBe('!!!')
})

test('a name in another script stands where its Latin form stands', () => {
  expect(latinName({ organisationName: 'Движение-пример', nameLatin: null })).toBe('Dvizhenie-primer')
  expect(latinName({ organisationName: 'Движение-пример', nameLatin: 'Dvizhenie Primer' })).toBe(
    'Dvizhenie Primer',
  )
  expect(latinName({ organisationName: 'Örnek Derneği', nameLatin: null })).toBe('Örnek Derneği')
})
