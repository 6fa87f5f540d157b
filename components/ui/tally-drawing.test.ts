import { describe, expect, test } from 'vitest'
import { tallyLines } from './tally-drawing'

describe('the tally', () => {
  test('draws one stroke for each, the outlined ones last', () => {
    const lines = tallyLines(77, 90, 50)
    expect(lines.map((line) => count(line.solid))).toEqual([50, 27])
    expect(lines.map((line) => count(line.outlined))).toEqual([0, 13])
  })

  test('keeps an empty line when nobody is there yet', () => {
    expect(tallyLines(0, 0, 100)).toEqual([{ solid: '', outlined: '' }])
  })

  test('leaves a gap after every ten', () => {
    const starts = [...(tallyLines(11, 11, 100)[0]?.solid.matchAll(/M([\d.]+)/g) ?? [])].map((match) =>
      Number(match[1]),
    )
    const steps = starts.slice(1).map((start, index) => start - (starts[index] ?? 0))
    expect(steps[9]).toBeGreaterThan(2 * (steps[8] ?? 0) - 1)
  })
})

function count(path: string) {
  return path.split('z').length - 1
}
