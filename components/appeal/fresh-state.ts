/** Names that fill a wall; fewer stand on lines of their own, which show no more than the eight latest. */
const NAMES_OF_A_WALL = 9

/** Whether so few are named yet that the page shows lines still empty instead of a wall of names. */
export function isFresh(counts: { named: number }) {
  return counts.named < NAMES_OF_A_WALL
}
