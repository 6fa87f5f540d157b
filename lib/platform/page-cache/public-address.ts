/** A public page as the cache knows it: the one spelling of its address that is rendered and kept. */
export type PublicAddress = { url: string; kept: boolean }

/**
 * The public address a request means, or null when it means anything else. Parameters that the page does not
 * know are dropped, so that they can neither fill the cache nor reach the rendering. Searches and further
 * pages of a list are public, too, but too many to keep.
 */
export function publicAddress(requestUrl: string): PublicAddress | null {
  if (requestUrl.length > LONGEST_URL) return null
  const [path = '', query] = splitOnce(requestUrl, '?')
  const route = ROUTES.find(({ pattern }) => pattern.test(path))
  if (!route) return null
  if (query === undefined) return { url: path, kept: true }
  return withQuery(path, new URLSearchParams(query), route)
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

type Route = { pattern: RegExp; filters: boolean }

const LONGEST_URL = 2000
const LOCALE = '/(?:de|en|ru|fr)'
const SLUG = '[a-z0-9][a-z0-9-]{0,119}'

const ROUTES: Route[] = [
  { pattern: new RegExp(`^${LOCALE}$`), filters: false },
  { pattern: new RegExp(`^${LOCALE}/appeals/${SLUG}$`), filters: false },
  { pattern: new RegExp(`^${LOCALE}/appeals/${SLUG}/signatories$`), filters: true },
  { pattern: new RegExp(`^${LOCALE}/appeals/${SLUG}/signatories/${SLUG}$`), filters: false },
  { pattern: new RegExp(`^/api/v1/appeals/${SLUG}$`), filters: false },
  { pattern: new RegExp(`^/api/v1/appeals/${SLUG}/texts/\\d{1,6}${LOCALE}$`), filters: false },
  { pattern: new RegExp(`^/api/v1/appeals/${SLUG}/signatories(?:\\.csv)?$`), filters: true },
]

/** In the order in which they stand in a kept address. */
const FILTERS: [name: string, value: RegExp][] = [
  ['country', /^[A-Z]{2}$/],
  ['kind', /^(?:ngo|network|faith|union|academic|media|other)$/],
  ['sort', /^(?:name|newest)$/],
]
const NEVER_KEPT = ['q', 'cursor', 'limit']

function withQuery(path: string, given: URLSearchParams, route: Route): PublicAddress | null {
  // Next's own: the payload of a navigation by script.
  if (given.has('_rsc')) return null
  const wanted = new URLSearchParams()
  let kept = true
  if (route.filters) {
    for (const [name, value] of FILTERS) {
      const asked = given.get(name)
      if (!asked) continue
      wanted.set(name, asked)
      // What is none of the known values is the page's to answer, and not worth keeping.
      if (!value.test(asked)) kept = false
    }
    for (const name of NEVER_KEPT) {
      const asked = given.get(name)
      if (!asked) continue
      wanted.set(name, asked)
      kept = false
    }
  }
  const query = wanted.toString()
  return { url: query ? `${path}?${query}` : path, kept }
}

function splitOnce(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}
