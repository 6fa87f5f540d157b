import anyAscii from 'any-ascii'
import { dropLegalForms } from './legal-forms'

/**
 * What names are searched by: ASCII words of [a-z0-9] with single spaces between, the same for every spelling
 * and script of a name. Stored text and query go through it alike; a query finds what has its key as a substring.
 * Empty only where there is nothing to spell.
 */
export function searchKey(text: string): string {
  const ascii = anyAscii(spellOut(text.normalize('NFC'))).toLowerCase()
  const words = ascii.replace(/['`]/g, '').match(/[a-z]+|[0-9]+|[^a-z0-9]+/g) ?? []
  const key = words.map((part) => (/[a-z]/.test(part) ? foldWord(part) : /[0-9]/.test(part) ? part : ' '))
  return key.join('').trim() || codePoints(text)
}

/**
 * What names are compared by: the search key without legal forms. Equal keys make a likely duplicate, no more;
 * names that share words (War Resisters League, War Resisters' International) stay apart.
 */
export function compareKey(name: string): string {
  const core = dropLegalForms(name.normalize('NFC'))
  const key = (/[\p{L}\p{N}]/u.test(core) && searchKey(core)) || searchKey(name)
  return key.slice(0, MAX_COMPARE_KEY).trimEnd()
}

// PostgreSQL refuses index rows beyond 2,704 bytes; a single character such as ﷽ is spelt with dozens of letters.
const MAX_COMPARE_KEY = 2000

/** Letters whose sound depends on their neighbour, which a letter-by-letter transliteration can't know. */
function spellOut(text: string): string {
  return text
    .replace(/[ъь](?=[её])/giu, 'й') // съезд is written both "syezd" and "s'ezd"
    .replace(/ο[υύὺῦ]/giu, 'ou')
    .replace(/([αε])[υύὺῦ]/giu, '$1v')
}

/**
 * Folds until nothing changes. Wherever two spellings meet, the longer one is the key's (c, z, ts → ts; h, ch → kh),
 * so that part of a word stays part of the word's key: "right" finds "rights", "haus" finds "Bankhaus".
 */
function foldWord(word: string): string {
  const folded = word
    .replace(/(?<=[bcdfghklmnprstvwxz])y[eo]/g, 'e') // Molodyozhnoe, Molodezhnoe; syezd, sezd
    .replace(/[ck]?h/g, 'kh')
    .replace(/x/g, 'ks')
    .replace(/w/g, 'v')
    .replace(/[cz]/g, 'ts')
    .replace(/[yj]/g, 'i')
    .replace(/([a-z])\1+/g, '$1')
    .replace(/(kh|ts)\1+/g, '$1')
    .replace(/^(ie)+|(?<=o)e?(ie)+/g, 'e') // Yevropa, Evropa; -oye, -oe
    .replace(/(?<=[aou])e/g, '') // ä, ö, ü written as ae, oe, ue
  return folded === word ? word : foldWord(folded)
}

/** For scripts without a transliteration. Digits, because folding leaves them alone. */
function codePoints(text: string): string {
  const letters =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]/gu) ?? []
  return letters.map((letter) => letter.codePointAt(0)).join(' ')
}
