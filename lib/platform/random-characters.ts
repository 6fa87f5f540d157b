import { randomBytes } from 'node:crypto'

export type RandomBytes = (size: number) => Uint8Array

/** Unguessable characters of an alphabet (at most 256), each as likely as any other. */
export function randomCharacters(
  length: number,
  alphabet: string,
  source: RandomBytes = randomBytes,
): string {
  // Bytes beyond the last full round of the alphabet would favour its first characters.
  const fair = 256 - (256 % alphabet.length)
  let characters = ''
  while (characters.length < length) {
    for (const byte of source(length - characters.length)) {
      if (byte < fair) characters += alphabet.charAt(byte % alphabet.length)
    }
  }
  return characters
}
