/** What a page may run: scripts carrying a nonce, scripts with a known hash, or what `next dev` needs. */
export type ScriptSources = { nonce: string } | { hashes: readonly string[] } | 'development'

/**
 * The content policy of an HTML page, as a header value. Nothing inline runs without nonce or hash, nothing
 * is loaded from or sent to another origin, no other site may frame the page.
 */
export function pagePolicy(scripts: ScriptSources): string {
  const development = scripts === 'development'
  return [
    "default-src 'none'",
    `script-src 'self' ${scriptSources(scripts)}`.trimEnd(),
    development ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    development ? "connect-src 'self' ws: wss:" : "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** For JSON, CSV and files: if a browser ever shows one as a document, nothing in it may run. */
export const DATA_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/**
 * Headers beside the policy that every answer carries. HSTS only where the canonical origin is https, and for this
 * host alone: what else its owner runs below the domain is not ours to promise.
 */
export function protectionHeaders(appUrl: string): Record<string, string> {
  const headers: Record<string, string> = {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  }
  if (appUrl.startsWith('https:')) headers['Strict-Transport-Security'] = 'max-age=31536000'
  return headers
}

function scriptSources(scripts: ScriptSources): string {
  if (scripts === 'development') return "'unsafe-inline' 'unsafe-eval'"
  if ('nonce' in scripts) return `'nonce-${scripts.nonce}'`
  return scripts.hashes.map((hash) => `'${hash}'`).join(' ')
}
