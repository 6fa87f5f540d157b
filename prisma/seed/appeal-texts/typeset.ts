import type { AppealContent } from '@/lib/appeals/appeal-content'

const NO_BREAK = '\u00a0'
const NARROW_NO_BREAK = '\u202f'

/**
 * The texts are written with `~` for a no-break space, which an editor can see; here it becomes one.
 * Nothing else is changed, so what is published is what was written.
 */
export function typeset(content: AppealContent): AppealContent {
  return mapStrings(content, (text) => text.replaceAll('~', NO_BREAK)) as AppealContent
}

/** The same for French, which also wants narrow spaces inside « » , before ; ! ? and within numbers. */
export function typesetFrench(content: AppealContent): AppealContent {
  return mapStrings(content, (text) =>
    text
      .replaceAll('« ', `«${NARROW_NO_BREAK}`)
      .replace(/ ([»;!?])/g, `${NARROW_NO_BREAK}$1`)
      .replace(/ :/g, `${NO_BREAK}:`)
      .replace(/(\d)~(\d{3})/g, `$1${NARROW_NO_BREAK}$2`)
      .replaceAll('~', NO_BREAK),
  ) as AppealContent
}

function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, change)]))
}
