/** A public page as the cache knows it: the one spelling of its address that is rendered and kept. */
export type PublicAddress = { url: string; kept: boolean }

/** What is public here: the paths and, where pages of that kind can be asked for in parts, their parameters. */
export type PublicRoute = { pattern: RegExp; parameters?: RouteParameters }

export type RouteParameters = {
  /** Those with few values, in the order in which they stand in a kept address. */
  kept: [name: string, value: RegExp][]
  /** Those with too many values to keep what they lead to. */
  passedOn: string[]
}

/**
 * The public address a request means, or null when it means anything else. Parameters that the page does not
 * know are dropped, so that they can neither fill the cache nor reach the rendering. Searches and further
 * pages of a list are public, too, but too many to keep.
 */
export function publicAddress(requestUrl: string, routes: PublicRoute[]): PublicAddress | null {
  if (requestUrl.length > LONGEST_URL) return null
  const [path = '', query] = splitOnce(requestUrl, '?')
  const route = routes.find(({ pattern }) => pattern.test(path))
  if (!route) return null
  if (query === undefined) return { url: path, kept: true }
  return withQuery(path, new URLSearchParams(query), route.parameters)
}

/** Whether an address is one of a page, and not of data or a file. */
export function isPage(url: string): boolean {
  return !/^\/(?:api|_next|fonts)\/|^[^?]*\.[a-z0-9]+(?:\?|$)/i.test(url)
}

/** Whether an address can be passed on without being taken for something else further inside. */
export function isWellFormed(url: string): boolean {
  const [path = ''] = url.split('?', 1)
  // `//host` would be taken for another host, a backslash for a slash; PostgreSQL stores no NUL.
  if (!/^\/(?!\/)/.test(path) || /\\|%5c/i.test(path) || url.includes('%00')) return false
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

const LONGEST_URL = 2000

function withQuery(
  path: string,
  given: URLSearchParams,
  { kept, passedOn }: RouteParameters = { kept: [], passedOn: [] },
): PublicAddress | null {
  // Next's own: the payload of a navigation by script.
  if (given.has('_rsc')) return null
  const wanted = new URLSearchParams()
  let isKept = true
  for (const [name, value] of kept) {
    const asked = given.get(name)
    if (!asked) continue
    wanted.set(name, asked)
    // What is none of the known values is the page's to answer, and not worth keeping.
    if (!value.test(asked)) isKept = false
  }
  for (const name of passedOn) {
    const asked = given.get(name)
    if (!asked) continue
    wanted.set(name, asked)
    isKept = false
  }
  const query = wanted.toString()
  return { url: query ? `${path}?${query}` : path, kept: isKept }
}

function splitOnce(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}
