const SOFT_HYPHEN = '\u00ad'

/** Long words that stand in big type, and where they may break: browsers hyphenate few languages by themselves. */
const BREAKS = [
  'Kriegs-dienst-verweigerer',
  'Kriegs-dienst-verweigerung',
  'Staats-angehörige',
  'Visa-regelungen',
].map((word) => ({ whole: word.replaceAll('-', ''), broken: word.replaceAll('-', SOFT_HYPHEN) }))

/** The same words with soft hyphens, for the eye only: the stored and hashed text holds none. */
export function softHyphenate(text: string): string {
  return BREAKS.reduce((result, { whole, broken }) => result.replaceAll(whole, broken), text)
}
