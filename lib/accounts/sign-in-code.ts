/** The six digits of a typed code, however they were grouped; null for anything else, which is not a try. */
export function readSignInCode(typed: string): string | null {
  const digits = typed.normalize('NFKC').replace(/[\s\p{Pd}.]/gu, '')
  return /^[0-9]{6}$/.test(digits) ? digits : null
}

/** A code in groups of three, as it is read aloud. */
export function groupSignInCode(code: string): string {
  return `${code.slice(0, 3)}\u00a0${code.slice(3)}`
}
