import { expect, it } from 'vitest'
import { randomCharacters } from './random-characters'

it('random characters favour none of the alphabet', () => {
  const everyByte = (size: number) => Uint8Array.from({ length: size }, (_, index) => index)
  const counts = Object.groupBy(randomCharacters(253, 'ABCDEFGHJKM', everyByte), (character) => character)
  expect(new Set(Object.values(counts).map((characters) => characters?.length))).toEqual(new Set([23]))
})

it('random characters are drawn again until there are enough', () => {
  const sources = [[255, 254], [0, 253], [1]].map((bytes) => Uint8Array.from(bytes))
  expect(randomCharacters(2, 'ABCDEFGHJKM', () => sources.shift() ?? Uint8Array.of())).toBe('AB')
})
