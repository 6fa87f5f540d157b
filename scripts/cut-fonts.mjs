// Cuts the site's fonts out of the npm packages into public/fonts. Run by hand after changing a package or a
// cut; the outputs are committed. They are served with a long cache life, so a changed cut takes a new CUT.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

const CUT = 1
const OUT = fileURLToPath(new URL('../public/fonts', import.meta.url))
const require = createRequire(import.meta.url)

// What the pages use. Small capitals, arrows, stylistic sets and fractions are left out.
const FEATURES = 'kern liga clig rlig calt ccmp locl mark mkmk tnum lnum pnum'.split(' ')

const RANGES = {
  latin:
    'U+20-7E,U+A0-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+300-304,U+306-308,U+30A-30C,U+327-328,U+2000-206F,U+20AC,U+2122,U+2212,U+FFFD',
  'latin-ext':
    'U+100-130,U+132-151,U+154-17F,U+18F,U+1CD-1DC,U+1E6-1E7,U+218-21B,U+259,U+1E24-1E25,U+1E32-1E33,U+1E62-1E63,U+1E6C-1E6D,U+1E80-1E85,U+1E92-1E93,U+1E9E,U+20B4,U+20BA,U+20BD',
  vietnamese: 'U+309,U+323,U+1EA0-1EF9',
  cyrillic: 'U+301,U+400-45F,U+490-491,U+4B0-4B1,U+2116',
  'cyrillic-ext': 'U+460-48F,U+492-4AF,U+4B2-52F',
  greek: 'U+370-3FF',
  armenian: 'U+530-58F,U+FB13-FB17',
  georgian: 'U+10D0-10FF',
}

const text = { opsz: 17, wght: { min: 400, max: 600 } }
const display = { opsz: 64, wght: 400 }
const interface_ = { wght: { min: 400, max: 600 } }

const CUTS = [
  ...cuts('literata', 'opsz', 'literata-text', text, [
    'latin',
    'latin-ext',
    'vietnamese',
    'cyrillic',
    'cyrillic-ext',
    'greek',
  ]),
  ...cuts('literata', 'opsz', 'literata-display', display, ['latin', 'latin-ext', 'cyrillic']),
  ...cuts('onest', 'wght', 'onest', interface_, ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext']),
  ...cuts('noto-serif-armenian', 'wght', 'noto-armenian', { wght: 400 }, ['armenian']),
  ...cuts('noto-serif-georgian', 'wght', 'noto-georgian', { wght: 400 }, ['georgian']),
]

await mkdir(OUT, { recursive: true })
for (const file of await readdir(OUT)) if (file.endsWith('.woff2')) await rm(join(OUT, file))
for (const cut of CUTS) {
  const font = await subsetFont(await readFile(cut.source), characters(RANGES[cut.subset]), {
    targetFormat: 'woff2',
    variationAxes: cut.axes,
    keepFeatures: FEATURES,
    noHinting: true,
  })
  await writeFile(join(OUT, cut.file), font)
  console.log(cut.file.padEnd(40), `${(font.length / 1024).toFixed(1)} kB`)
}
await writeFile(join(OUT, 'OFL.txt'), await licence())

function cuts(pack, axis, name, axes, subsets) {
  const files = join(dirname(require.resolve(`@fontsource-variable/${pack}/package.json`)), 'files')
  return subsets.map((subset) => ({
    subset,
    axes,
    source: join(files, `${pack}-${subset}-${axis}-normal.woff2`),
    file: `${name}-${subset}.${CUT}.woff2`,
  }))
}

/** The Open Font License once, under the copyright line of every family: it asks to travel with the fonts. */
async function licence() {
  const texts = await Promise.all(
    [...new Set(CUTS.map((cut) => join(dirname(cut.source), '..', 'LICENSE')))].map((file) =>
      readFile(file, 'utf8'),
    ),
  )
  const start = 'This Font Software is licensed'
  const copyrights = texts.map((text) => text.slice(0, text.indexOf(start)).trim())
  return `${copyrights.join('\n')}\n\n${texts[0].slice(texts[0].indexOf(start))}`
}

function characters(range) {
  return range
    .split(',')
    .flatMap((part) => {
      const [first, last = first] = part
        .replace('U+', '')
        .split('-')
        .map((hex) => parseInt(hex, 16))
      return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))
    })
    .join('')
}
