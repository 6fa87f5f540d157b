/** How often something public has changed, and how often a name has gone. Both only grow. */
export type PublicationState = { readonly generation: number; readonly removals: number }

/** What this process knows of the publication. Every move makes a new state object: compare by identity. */
export type PublicationWatch = ReturnType<typeof createPublicationWatch>

/** Starts from what was last known; `{ generation: 0, removals: 0 }` when nothing was. */
export function createPublicationWatch(lastKnown: PublicationState = { generation: 0, removals: 0 }) {
  let state = lastKnown
  const listeners: ((state: PublicationState, removed: boolean) => void)[] = []

  return { current: () => state, onMove, announce, correct }

  /** `removed`: a name has gone since, so that no earlier copy may be shown again. */
  function onMove(listener: (state: PublicationState, removed: boolean) => void): void {
    listeners.push(listener)
  }

  /** A transaction of this process has committed this state. Announcements may arrive out of order. */
  function announce(seen: PublicationState): void {
    move(Math.max(seen.generation, state.generation), Math.max(seen.removals, state.removals))
  }

  /** The database was read; `since` is what was known when that reading began. */
  function correct(seen: PublicationState, since: PublicationState): void {
    // Lower numbers from a reading that nothing overtook: another database stands behind the address now.
    if (since === state) move(seen.generation, seen.removals)
    else announce(seen)
  }

  function move(generation: number, removals: number): void {
    if (generation === state.generation && removals === state.removals) return
    const removed = removals !== state.removals || generation < state.generation
    state = { generation, removals }
    for (const listener of listeners) listener(state, removed)
  }
}
