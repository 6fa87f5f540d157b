import { randomCharacters, type RandomBytes } from '@/lib/platform/random-characters'

// No vowels, so that no words come up; of characters that look alike (0 O Q, 2 Z, 5 S, 6 G, 8 B, U V, 1 I L) one at most.
const ALPHABET = '2345789CDFGHJKMNPQRTVWX'
const MISREAD: Record<string, string> = { O: 'Q', '0': 'Q', Z: '2', S: '5', '6': 'G', B: '8', U: 'V' }
// The same keys with another keyboard switched on.
const CYRILLIC: Record<string, string> = {
  С: 'C',
  Н: 'H',
  К: 'K',
  М: 'M',
  Р: 'P',
  Т: 'T',
  Х: 'X',
  О: 'O',
  В: 'B',
}

/** A new reference such as "KXM-4T7-QHD": readable aloud, unguessable (40 bits); the database keeps it unique. */
export function makeReference(source?: RandomBytes): string {
  return inThrees(randomCharacters(9, ALPHABET, source))
}

/** A reference as somebody typed or read it, in its true form; null for what can't be one. */
export function normaliseReference(input: string): string | null {
  const characters = [
    ...input
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[\s\p{Pd}._]/gu, ''),
  ]
    .map((character) => CYRILLIC[character] ?? character)
    .map((character) => MISREAD[character] ?? character)
  const isReference = characters.length === 9 && characters.every((character) => ALPHABET.includes(character))
  return isReference ? inThrees(characters.join('')) : null
}

function inThrees(characters: string): string {
  return characters.replace(/(.{3})(?=.)/g, '$1-')
}
