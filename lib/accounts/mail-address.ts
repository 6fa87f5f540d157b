import { domainToASCII } from 'node:url'

/**
 * The one spelling under which an address is stored and written to: lower case, no space around it, the domain
 * in ASCII (RFC 5891). Null for what is no address that mail can be sent to over the internet.
 */
export function normaliseMailAddress(typed: string): string | null {
  const text = typed.normalize('NFC').trim().toLowerCase()
  const at = text.lastIndexOf('@')
  if (at < 1) return null
  const address = `${text.slice(0, at)}@${domainToASCII(text.slice(at + 1))}`
  return address.length <= LONGEST && at <= LONGEST_LOCAL_PART && ADDRESS.test(address) ? address : null
}

// RFC 5321, 4.5.3.1
const LONGEST = 254
const LONGEST_LOCAL_PART = 64

/** What HTML calls a valid address, with a domain of two labels at least; no quoting, so nothing to inject. */
const ADDRESS =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])$/
