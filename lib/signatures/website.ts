const MAX_LENGTH = 300

/**
 * A website as it is kept: with its scheme, in ASCII, without a bare slash at the end; null when it can't be one.
 * `https://` is added where it was left out. Only http and https, only named hosts, no credentials, no other port.
 */
export function normaliseWebsite(input: string): string | null {
  const typed = input.trim()
  const url = URL.parse(/^https?:\/\//i.test(typed) ? typed : `https://${typed}`)
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.port) return null
  if (!isNamedHost(url.hostname) || /[\s\p{Cc}]/u.test(typed)) return null
  const website = url.pathname === '/' && !url.search && !url.hash ? url.origin : url.href
  return website.length > MAX_LENGTH ? null : website
}

/** Two labels at least, and no number at the end: that would be an IP address. */
function isNamedHost(hostname: string): boolean {
  return /^(?!-)([a-z0-9_-]{1,63}\.)+(?=[a-z0-9-]*[a-z])[a-z0-9-]{2,63}$/.test(hostname)
}
