import type { PublicationState, PublicationWatch } from './publication-watch'

/**
 * To be called after the commit of a transaction that changed something public, before its request is
 * answered: the next request on this server then sees the change. A no-op in processes without a page cache;
 * those that have one read the row within half a second.
 */
export function announcePublication(state: PublicationState): void {
  const watch = Reflect.get(globalThis, WATCH) as PublicationWatch | undefined
  watch?.announce(state)
}

/** Lets announcements of this process reach its page cache. */
export function listenToAnnouncements(watch: PublicationWatch): void {
  Reflect.set(globalThis, WATCH, watch)
}

// Next bundles its own copy of this module, so that a module variable would not be shared with the server.
const WATCH = Symbol.for('undersigned.publication')
