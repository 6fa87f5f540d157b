import { describe, expect, it } from 'vitest'
import { createPublicationWatch, type PublicationState } from './publication-watch'

const at = (generation: number, removals = 0): PublicationState => ({ generation, removals })

describe('what this server knows of the publication', () => {
  it('moves at once when a change is announced, and says whether a name has gone', () => {
    const { watch, moves } = watched(at(3))
    watch.announce(at(4))
    watch.announce(at(5, 1))
    expect(moves).toEqual([
      [at(4), false],
      [at(5, 1), true],
    ])
  })

  it('stays the same while nothing changes', () => {
    const { watch, moves } = watched(at(3))
    const before = watch.current()
    watch.announce(at(3))
    watch.correct(at(3), before)
    expect(watch.current()).toBe(before)
    expect(moves).toEqual([])
  })

  it('never goes back for a late announcement, or for a reading that an announcement overtook', () => {
    const { watch } = watched(at(3))
    const whenReadingBegan = watch.current()
    watch.announce(at(5, 1))
    watch.announce(at(4))
    watch.correct(at(3), whenReadingBegan)
    expect(watch.current()).toEqual(at(5, 1))
  })

  it('takes lower numbers for another database, of which no earlier copy may be shown', () => {
    const { watch, moves } = watched(at(9, 2))
    watch.correct(at(1, 2), watch.current())
    expect(moves).toEqual([[at(1, 2), true]])
  })
})

function watched(state: PublicationState) {
  const watch = createPublicationWatch(state)
  const moves: [PublicationState, boolean][] = []
  watch.onMove((...move) => moves.push(move))
  return { watch, moves }
}
