import { createHash } from 'node:crypto'
import type { RenderedPage } from './kept-page'

type Header = Omit<RenderedPage, 'body'> & { key: string; removals: number; sha256: string }

/** A page as one file: a line of JSON that says what it is, then the body. */
export function packCopy(key: string, { status, headers, body }: RenderedPage, removals: number): Buffer {
  const header: Header = { status, headers, key, removals, sha256: sha256(body) }
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), body])
}

/** The page again; nothing for a copy that is older than a removal, cut off by a crash, or of another page. */
export function unpackCopy(content: Buffer, key: string, removals: number): RenderedPage | undefined {
  try {
    const end = content.indexOf('\n')
    const header = JSON.parse(content.toString('utf8', 0, end)) as Header
    const body = content.subarray(end + 1)
    if (header.key !== key || header.removals !== removals || header.sha256 !== sha256(body)) return undefined
    return { status: header.status, headers: header.headers, body }
  } catch {
    return undefined
  }
}

function sha256(body: Buffer): string {
  return createHash('sha256').update(body).digest('hex')
}
