import { keepPage, type KeptPage, type RenderedPage } from './kept-page'
import { createPageMemory } from './page-memory'
import type { PageDisk } from './page-disk'
import { createRefill } from './refill-pages'
import type { PublicationState, PublicationWatch } from './publication-watch'

export type PageCache = ReturnType<typeof createPageCache>

/** A page that is too large to be kept: it is to be streamed from its source to each visitor. */
export class PageTooLarge extends Error {}

export type PageCacheOptions = {
  /** Makes the page of a public address, afresh. Throws when no complete answer came. */
  render: (url: string) => Promise<RenderedPage>
  watch: PublicationWatch
  disk: PageDisk
  maxBytes?: number
  /** Milliseconds until pages that went with a removed name are made again. */
  refillAfterMs?: number
  /** Milliseconds that only grow. */
  now?: () => number
}

/**
 * Keeps public pages until the publication moves. A rendering that began before a move is never kept, nor given
 * to a request that came after it. When rendering fails, the last good copy is shown instead, unless a name
 * was removed since it was made.
 */
export function createPageCache({
  render,
  watch,
  disk,
  maxBytes = 96 * 1024 ** 2,
  refillAfterMs = 250,
  now = uptime,
}: PageCacheOptions) {
  const memory = createPageMemory<Entry>(maxBytes)
  const flights = new Map<string, { state: PublicationState; result: Promise<KeptPage> }>()
  const tooLarge = new Set<string>()
  const refill = createRefill(refillAfterMs, (url) => hit(url) ?? load(url))
  let hangsUntil = 0

  watch.onMove((state, removed) => {
    tooLarge.clear()
    if (removed) {
      refill(memory.lastUsedFirst())
      memory.clear()
      disk.clear()
    }
    disk.remember(state)
  })

  return { hit, load }

  /** The page that is known to be true now, at once; otherwise `load` it. */
  function hit(url: string): KeptPage | undefined {
    const entry = memory.get(url)
    if (entry && entry.state === watch.current() && now() < entry.freshUntil) return entry.page
  }

  /** The page, rendered if need be. Throws PageTooLarge, or what the rendering threw if there is no good copy. */
  async function load(url: string): Promise<KeptPage> {
    if (tooLarge.has(url)) throw new PageTooLarge()
    const fallback = memory.get(url)
    // The last rendering failed, and nothing has moved since: nobody waits while it is tried again.
    if (fallback && (fallback.failedIn === watch.current() || now() < hangsUntil))
      return whileRetrying(url, fallback)
    try {
      return await within(fallback ? PATIENCE_MS : Infinity, renderOnce(url))
    } catch (error) {
      if (error instanceof PageTooLarge) throw error
      // What one page waits for in vain, the others would, too.
      if (error instanceof TookTooLong) hangsUntil = now() + HANGS_MS
      const copy = await lastGoodCopy(url)
      if (copy) return copy
      throw error
    }
  }

  function renderOnce(url: string): Promise<KeptPage> {
    const state = watch.current()
    const flight = flights.get(url)
    if (flight?.state === state) return flight.result
    const result = renderAndKeep(url, state).finally(() => {
      if (flights.get(url)?.result === result) flights.delete(url)
    })
    flights.set(url, { state, result })
    return result
  }

  async function renderAndKeep(url: string, state: PublicationState): Promise<KeptPage> {
    const rendered = await render(url).catch((error: unknown) => {
      if (error instanceof PageTooLarge && watch.current() === state) tooLarge.add(url)
      throw error
    })
    // The address stays unsaid: it may hold the name of a signatory.
    if (rendered.status >= 500) throw new Error(`A page could not be rendered (${rendered.status})`)
    const page = await keepPage(rendered)
    hangsUntil = 0
    if (watch.current() !== state) return page
    if (page.status === 200) keep(url, page, state)
    else forget(url)
    return page
  }

  function keep(url: string, page: KeptPage, state: PublicationState): void {
    memory.set(url, { page, bytes: page.bytes, state, freshUntil: now() + FRESH_MS, retryAt: 0 })
    const isCurrent = () => watch.current().removals === state.removals
    // A full or read-only disk takes the safety net away, not the site.
    disk.write(url, page, state.removals, isCurrent).catch(() => {})
  }

  function forget(url: string): void {
    memory.forget(url)
    disk.forget(url).catch(() => {})
  }

  function whileRetrying(url: string, entry: Entry): KeptPage {
    if (now() >= entry.retryAt) {
      entry.retryAt = now() + RETRY_MS
      renderOnce(url).catch(() => {})
    }
    return entry.page
  }

  async function lastGoodCopy(url: string): Promise<KeptPage | undefined> {
    const state = watch.current()
    let page = memory.get(url)?.page
    if (!page) {
      const stored = await disk.read(url, state.removals)
      page = stored && (await keepPage(stored))
    }
    if (!page || watch.current().removals !== state.removals) return undefined
    memory.set(url, { page, bytes: page.bytes, failedIn: state, freshUntil: 0, retryAt: now() + RETRY_MS })
    return page
  }
}

/** `state`: what the page is known to be true for. `failedIn`: the state in which rendering it again failed. */
type Entry = {
  page: KeptPage
  bytes: number
  state?: PublicationState
  failedIn?: PublicationState
  freshUntil: number
  retryAt: number
}

/** The clock changes pages, too: an appeal closes. After this long a page is rendered again whatever happened. */
const FRESH_MS = 60_000
const RETRY_MS = 1000
/** How long a visitor waits for a new rendering when there is a good copy to show instead. */
const PATIENCE_MS = 3000
/** How long nobody waits after one did in vain. */
const HANGS_MS = 15_000

class TookTooLong extends Error {}

function within<Value>(ms: number, promise: Promise<Value>): Promise<Value> {
  if (ms === Infinity) return promise
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new TookTooLong('The page took too long')), ms)
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

function uptime(): number {
  return performance.now()
}
