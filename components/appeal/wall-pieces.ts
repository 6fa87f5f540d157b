/**
 * How many pieces of the blue line stand after each of so many names. The places follow from the two counts
 * alone, so that none of them can tell anything about a protected signatory.
 */
export function piecesAfterNames(names: number, pieces: number): number[] {
  if (names === 0) return []
  const upTo = (name: number) => Math.floor(((name + 0.5) * pieces) / names)
  return Array.from({ length: names }, (_, index) =>
    index === names - 1
      ? pieces - (index === 0 ? 0 : upTo(index - 1))
      : upTo(index) - (index === 0 ? 0 : upTo(index - 1)),
  )
}
