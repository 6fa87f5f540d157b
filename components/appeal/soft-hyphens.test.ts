import { expect, it } from 'vitest'
import { softHyphenate } from './soft-hyphens'

it('lets a long German word break between its parts', () => {
  expect(softHyphenate('Kriegsdienstverweigerer und Deserteure')).toBe(
    'Kriegs\u00addienst\u00adverweigerer und Deserteure',
  )
})

it('changes nothing that a reader or a hash would see', () => {
  const text = 'Schutz vor Strafe bei Kriegsdienstverweigerung'
  expect(softHyphenate(text).replaceAll('\u00ad', '')).toBe(text)
})
