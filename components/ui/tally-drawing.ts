/** The geometry of the tally, without React: strokes at -12 degrees, in tens, the outlined ones last. */
export const STROKE_HEIGHT = 52
const STROKE_GAP = 12.6
export const TEN_WIDTH = 139
const LEAN = 11
const THICK = 3.6

export interface TallyLine {
  solid: string
  outlined: string
}

/** The strokes of one line as two paths, starting at the left; `from` and `to` count over the whole tally. */
export function tallyLine(from: number, to: number, solidCount: number): TallyLine {
  const strokes = Array.from({ length: to - from }, (_, index) => ({
    path: stroke(index),
    solid: from + index < solidCount,
  }))
  return {
    solid: strokes
      .filter((each) => each.solid)
      .map((each) => each.path)
      .join(''),
    outlined: strokes
      .filter((each) => !each.solid)
      .map((each) => each.path)
      .join(''),
  }
}

/** A tally cut into lines of so many strokes. */
export function tallyLines(solidCount: number, total: number, perLine: number): TallyLine[] {
  const lines = Math.max(1, Math.ceil(total / perLine))
  return Array.from({ length: lines }, (_, line) =>
    tallyLine(line * perLine, Math.min(total, (line + 1) * perLine), solidCount),
  )
}

function stroke(index: number) {
  const left = Math.floor(index / 10) * TEN_WIDTH + (index % 10) * STROKE_GAP
  return `M${Math.round((left + LEAN) * 10) / 10} 0h${THICK}l-${LEAN} ${STROKE_HEIGHT}h-${THICK}z`
}
