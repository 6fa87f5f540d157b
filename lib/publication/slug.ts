import anyAscii from 'any-ascii'
import { randomCharacters, type RandomBytes } from '@/lib/platform/random-characters'

const MAX_WORDS_LENGTH = 60
// No vowels and no characters that look alike: the end of an address is copied by hand, too.
const ALPHABET = '23456789bcdfghjkmnpqrstvwxz'

/**
 * An address for a public entry: the name in ASCII words (60 characters at most), then eight random characters
 * (38 bits), so that no address can be guessed from a name, and none comes back.
 */
export function makeSlug(name: string, source?: RandomBytes): string {
  return `${words(name) || 'signatory'}-${randomCharacters(8, ALPHABET, source)}`
}

function words(name: string): string {
  const ascii = anyAscii(name.normalize('NFC')).toLowerCase().replace(/['`]/g, '')
  const slug = ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  if (slug.length <= MAX_WORDS_LENGTH) return slug
  const cut = slug.slice(0, MAX_WORDS_LENGTH + 1)
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : slug.slice(0, MAX_WORDS_LENGTH)
}
