export type TextProblem =
  'too-long' | 'lone-surrogate' | 'control' | 'bidi' | 'invisible' | 'unassigned' | 'stacked-marks'

// Invisible leftovers of word processors and web pages. Nobody can see them, so nobody could correct them.
const LEFTOVERS = /[\u00AD\u200B\u2060\uFEFF]/g
const CONTROL = /\p{Cc}/u
// UAX #9: marks, embeddings, overrides and isolates; they can show a text other than the one stored (Trojan Source).
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u
// Joiners and variation selectors shape the letter before them; all else of this kind only hides.
const INVISIBLE = /(?![\u200C\u200D\uFE00-\uFE0F\u{E0100}-\u{E01EF}])\p{Default_Ignorable_Code_Point}/u
const UNASSIGNED = /[\p{Cn}\p{Co}]/u
// Marks that fit every letter ("Zalgo"). Burmese or Tibetan put four and more marks of their own on one letter.
const STACKED = /(?:(?=\p{M})\p{Script=Inherited}){4,}|\p{M}{9,}/u

/**
 * The form in which text is kept: NFC, no leftovers of word processors, no space around it, single spaces inside.
 * Multiline text keeps its lines, and at most one empty line in a row.
 */
export function normaliseText(input: string, { multiline = false } = {}): string {
  const text = input.replace(LEFTOVERS, '').normalize('NFC')
  if (!multiline) return text.replace(/\s+/g, ' ').trim()
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/**
 * What makes a text unfit to be stored and shown, or null. Judges it as `normaliseText` would leave it;
 * `max` counts code points. An empty text is no problem here.
 */
export function textProblem(
  input: string,
  { max, multiline = false }: { max: number; multiline?: boolean },
): TextProblem | null {
  if (!input.isWellFormed()) return 'lone-surrogate'
  const text = normaliseText(input, { multiline })
  if (CONTROL.test(multiline ? text.replaceAll('\n', '') : text)) return 'control'
  if (BIDI.test(text)) return 'bidi'
  if (INVISIBLE.test(text)) return 'invisible'
  if (UNASSIGNED.test(text)) return 'unassigned'
  if (STACKED.test(text)) return 'stacked-marks'
  return [...text].length > max ? 'too-long' : null
}
