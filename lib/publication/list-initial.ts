import type { Locale } from '@/lib/platform/i18n/locales'

/** The letter that a name stands under, in the order it is listed by: É under E, Ł under L, in Russian Ё under Е. */
export function listInitial(sortName: string, locale: Locale): string {
  const first = firstLetter(sortName)
  if (/\p{N}/u.test(first)) return '0–9'
  const alphabet = locale === 'ru' ? CYRILLIC + LATIN : LATIN
  const letter = [...alphabet].find((known) => collator.compare(known, first) === 0)
  // Georgian has capitals in Unicode, but no text begins with one.
  return letter ?? (/\p{Script=Georgian}/u.test(first) ? first : first.toUpperCase())
}

/** With its marks, which may be characters of their own. */
function firstLetter(name: string): string {
  return name.normalize('NFC').match(/^.\p{M}*/u)?.[0] ?? ''
}

const LATIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const CYRILLIC = 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ'
const collator = new Intl.Collator('en', { sensitivity: 'base' })
