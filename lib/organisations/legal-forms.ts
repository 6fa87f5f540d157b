/**
 * A name without its legal forms (`e. V.`, `eV`, `gGmbH`, `ООО`, `asbl` …), with the rest as it was written.
 * They are looked for at the ends of the name and of its parts in brackets or between commas, never amid words.
 * Empty when nothing else is there.
 */
export function dropLegalForms(name: string): string {
  return name
    .split(/[()[\]{},;|/«»„“”"]|\s[-–—]\s/u)
    .map((part) => dropAtEnds(part.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))).join(' '))
    .filter((part) => part !== '')
    .join(' ')
}

function dropAtEnds(words: string[]): string[] {
  const trailing = lengthOfForm(words, TRAILING, (length) => words.slice(-length))
  if (trailing > 0) return dropAtEnds(words.slice(0, -trailing))
  const leading = lengthOfForm(words, LEADING, (length) => words.slice(0, length))
  if (leading > 0) return dropAtEnds(words.slice(leading))
  return words
}

/** How many words make up a form: one ("gGmbH", "s.r.o."), or several single letters ("e. V."). */
function lengthOfForm(words: string[], forms: Set<string>, take: (length: number) => string[]): number {
  for (let length = Math.min(LONGEST, words.length); length >= 1; length--) {
    const taken = take(length)
    const bare = taken.map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
    if (length > 1 && bare.some((word) => [...word].length > 1)) continue
    const joined = bare.join('')
    const dotted = length > 1 || /\p{L}\.\s?\p{L}/u.test(taken.join(''))
    if (forms.has(joined) || (dotted && forms.has([...joined].join('.')))) return length
  }
  return 0
}

const LONGEST = 4

// Forms that stand after the name. Those that are also words or acronyms count with dots or spaces only ("o. s.").
const TRAILING = table(`
  ev gev rv aör kdör mbh gmbh ggmbh ug gug ag gag eg geg kg ohg gbr
  asbl aisbl vzw ivzw fup stv bv nv
  sarl sas s.a scop onlus o.d.v a.p.s e.t.s srl spa slu s.l ongd lda crl
  ltd limited plc llc llp inc incorporated corp c.i.c c.i.o clg
  ry rf o.k mtü zs z.ú o.p.s o.s sro o.z n.o zoo spzoo o.p.p
  kft nkft kht doo d.o.o a.d αμκε μκο հկ հմկ ააიპ ооо нко ано ooo nko ngo
`)

// Forms that stand before the name. "Ev. Jugend" and "AG Asyl" begin with none.
const LEADING = table(`
  ооо нко ано роо мроо мроф моо оо рбф бф ао зао пао нп тоо го гс бо мго вго чу нуо
  ooo nko ano roo zao ngo mtü հկ ააიპ asbl vzw
`)

function table(forms: string): Set<string> {
  return new Set(forms.trim().split(/\s+/))
}
