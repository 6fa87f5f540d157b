import { normaliseText, textProblem, type TextProblem } from '@/lib/platform/text'

export const MAX_NAME_LENGTH = 200

export type NameProblem = 'empty' | 'too-short' | 'no-letter' | 'joiner' | TextProblem

/** A name as it is kept: NFC, trimmed, single spaces. Every letter and stress mark stays as it was written. */
export function normaliseName(input: string): string {
  return normaliseText(input)
}

/** What makes a name unfit, or null. Quotes, brackets, formulas and every script are fit; two characters are enough. */
export function nameProblem(input: string): NameProblem | null {
  const problem = textProblem(input, { max: MAX_NAME_LENGTH })
  if (problem) return problem
  const name = normaliseName(input)
  if (name === '') return 'empty'
  if (!/[\p{L}\p{N}]/u.test(name)) return 'no-letter'
  if (MISPLACED_JOINER.test(name)) return 'joiner'
  return [...name].length < 2 ? 'too-short' : null
}

// UAX #31 (2.3): joiners mean something in these scripts. Anywhere else, two names could look the same and differ.
const JOINING = [
  'Arabic Syriac Mongolian Nko Mandaic Adlam Phags_Pa Hanifi_Rohingya',
  'Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala',
  'Khmer Myanmar Tibetan Balinese Javanese',
]
  .join(' ')
  .split(' ')
  .map((script) => `\\p{Script_Extensions=${script}}`)
  .join('')
const MISPLACED_JOINER = new RegExp(`(?<![${JOINING}])[\\u200C\\u200D]|[\\u200C\\u200D](?![${JOINING}])`, 'u')
