/** A block of squares as at most two rectangles that are filled with a pattern of squares. */
export interface SquareBlock {
  x: number
  y: number
  rectangles: { x: number; y: number; width: number; height: number }[]
}

interface Drawing {
  width: number
  height: number
  blocks: SquareBlock[]
}

/**
 * Blocks beside each other, filled column by column; `gap` parts them so that colour never stands alone, and none
 * takes less than `least`, so that there is room for its value above it.
 */
export function blocksAcross(
  amounts: number[],
  rows: number,
  pitch: number,
  gap: number,
  least = 0,
): Drawing {
  let x = 0
  const blocks = amounts.map((amount) => {
    const block = { x, y: 0, rectangles: turned(filled(amount, rows, pitch)) }
    x += Math.max(least, Math.ceil(amount / rows) * pitch) + gap
    return block
  })
  return { width: x - gap, height: rows * pitch, blocks }
}

/** One block of so many squares to a row, filled row by row. */
export function blockDown(amount: number, perRow: number, pitch: number): Drawing {
  const height = Math.ceil(amount / perRow) * pitch
  return {
    width: perRow * pitch,
    height,
    blocks: [{ x: 0, y: 0, rectangles: filled(amount, perRow, pitch) }],
  }
}

function filled(amount: number, perRow: number, pitch: number) {
  const rows = Math.floor(amount / perRow)
  const rest = amount % perRow
  return [
    { x: 0, y: 0, width: perRow * pitch, height: rows * pitch },
    { x: 0, y: rows * pitch, width: rest * pitch, height: pitch },
  ].filter(({ width, height }) => width > 0 && height > 0)
}

function turned(rectangles: SquareBlock['rectangles']) {
  return rectangles.map(({ x, y, width, height }) => ({ x: y, y: x, width: height, height: width }))
}
