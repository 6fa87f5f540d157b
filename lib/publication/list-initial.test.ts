import { expect, test } from 'vitest'
import { listInitial } from './list-initial'

test.each([
  ['Église Exemple', 'E'],
  ['Łódź Przykład', 'L'],
  ['Øyer Eksempel', 'O'],
  ['Ýmis', 'Y'],
  ['zvonek', 'Z'],
  ['40 Beispiele', '0–9'],
])('%s stands under %s', (name, initial) => {
  expect(listInitial(name, 'de')).toBe(initial)
})

test('Russian has letters of its own: Ё stands under Е, Й under itself', () => {
  expect(listInitial('Ёлка', 'ru')).toBe('Е')
  expect(listInitial('Йога', 'ru')).toBe('Й')
  expect(listInitial('Zebra', 'ru')).toBe('Z')
})

test('scripts that no alphabet of ours knows stand under their own first letter', () => {
  expect(listInitial('Հայաստան', 'ru')).toBe('Հ')
  expect(listInitial('მაგალითი', 'ru')).toBe('მ')
  expect(listInitial('ארגון', 'de')).toBe('א')
})

test('a letter with a mark that has no form of its own keeps its place', () => {
  expect(listInitial('M\u0307ed', 'de')).toBe('M')
})
