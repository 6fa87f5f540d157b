/** Keeps what was used last, up to a number of bytes. */
export function createPageMemory<Page extends { bytes: number }>(maxBytes: number) {
  // A Map keeps its order of insertion: the first key is the one that was not used for the longest time.
  const pages = new Map<string, Page>()
  let bytes = 0

  return { get, set, forget, clear, bytes: () => bytes, lastUsedFirst: () => [...pages.keys()].reverse() }

  function get(key: string): Page | undefined {
    const page = pages.get(key)
    if (!page) return undefined
    pages.delete(key)
    pages.set(key, page)
    return page
  }

  function set(key: string, page: Page): void {
    forget(key)
    if (page.bytes > maxBytes) return
    pages.set(key, page)
    bytes += page.bytes
    for (const oldest of pages.keys()) {
      if (bytes <= maxBytes) return
      forget(oldest)
    }
  }

  function forget(key: string): void {
    const page = pages.get(key)
    if (!page) return
    pages.delete(key)
    bytes -= page.bytes
  }

  function clear(): void {
    pages.clear()
    bytes = 0
  }
}
