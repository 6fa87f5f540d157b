const LATIN = ['literata-display-latin', 'literata-text-latin', 'onest-latin']
const CYRILLIC = ['literata-display-cyrillic', 'literata-text-cyrillic', 'onest-cyrillic']

/** Asks for the fonts of the page's script together with the style sheet, so that text does not change its face.
 * As elements: what React's `preload` sends as a header would not be in the page that the cache keeps. */
export function FontPreloads({ locale }: { locale: string }) {
  return (locale === 'ru' ? CYRILLIC : LATIN).map((name) => (
    <link
      key={name}
      rel="preload"
      href={`/fonts/${name}.1.woff2`}
      as="font"
      type="font/woff2"
      crossOrigin="anonymous"
    />
  ))
}
