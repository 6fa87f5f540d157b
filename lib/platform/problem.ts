/** An error of the public interface as RFC 9457 problem details. */
export function problem(
  status: number,
  title: string,
  detail?: string,
  headers: Record<string, string> = {},
): Response {
  return new Response(JSON.stringify({ type: 'about:blank', title, status, ...(detail && { detail }) }), {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      ...OPEN_TO_ALL,
      ...headers,
    },
  })
}

/** A public answer: readable from any origin, and for half a minute from a cache in front of the site. */
export function publicAnswer(body: BodyInit, contentType: string): Response {
  const headers = {
    'Content-Type': contentType,
    'Cache-Control': 'public, max-age=0, s-maxage=30',
    ...OPEN_TO_ALL,
  }
  return new Response(body, { headers })
}

/** What a browser of another origin asks before it reads. */
export function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: { ...OPEN_TO_ALL, 'Access-Control-Allow-Methods': 'GET, HEAD' },
  })
}

/** The answer to whatever would change something. */
export function readOnly(): Response {
  return problem(405, 'Method not allowed', 'This interface is read-only.', { Allow: 'GET, HEAD, OPTIONS' })
}

const OPEN_TO_ALL = { 'Access-Control-Allow-Origin': '*' }
