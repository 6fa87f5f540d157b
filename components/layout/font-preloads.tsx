import { preload } from 'react-dom'

const LATIN = ['literata-display-latin', 'literata-text-latin', 'onest-latin']
const CYRILLIC = ['literata-display-cyrillic', 'literata-text-cyrillic', 'onest-cyrillic']

/** Asks for the fonts of the page's script together with the style sheet, so that text does not change its face. */
export function FontPreloads({ locale }: { locale: string }) {
  for (const name of locale === 'ru' ? CYRILLIC : LATIN) {
    preload(`/fonts/${name}.1.woff2`, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  }
  return null
}
