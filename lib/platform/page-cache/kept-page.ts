import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** What a rendering gave: headers that may be shown to everyone, and a body that holds nothing of a visitor. */
export type RenderedPage = { status: number; headers: Record<string, string>; body: Buffer }

/** One encoding of a page, with its headers as `writeHead` takes them fastest: names and values in turn. */
export type PageForm = { body: Buffer; headers: string[]; etag: string }

/** A rendered page, ready to be sent in each encoding. `digest` names its content, headers included. */
export type KeptPage = RenderedPage & {
  digest: string
  plain: PageForm
  br: PageForm | null
  gzip: PageForm | null
  /** What the page occupies in memory. */
  bytes: number
}

/** Compresses and labels a rendering; bodies too short to gain are kept plain. */
export async function keepPage(page: RenderedPage): Promise<KeptPage> {
  const digest = digestOf(page)
  const [br, gz] = page.body.length < WORTH_COMPRESSING ? [] : await compress(page.body)
  const form = (body: Buffer, encoding?: string) => pageForm(page, digest, body, encoding)
  return {
    ...page,
    digest,
    plain: form(page.body),
    br: br ? form(br, 'br') : null,
    gzip: gz ? form(gz, 'gzip') : null,
    bytes: page.body.length + (br?.length ?? 0) + (gz?.length ?? 0) + OVERHEAD,
  }
}

const WORTH_COMPRESSING = 500
/** Headers, keys and objects of a page, roughly. */
const OVERHEAD = 4000
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }

async function compress(body: Buffer): Promise<[Buffer, Buffer]> {
  return Promise.all([promisify(brotliCompress)(body, BROTLI), promisify(gzip)(body)])
}

function digestOf(page: RenderedPage): string {
  const labels = JSON.stringify([page.status, page.headers])
  return createHash('sha256').update(labels).update(page.body).digest('base64url').slice(0, 27)
}

function pageForm(page: RenderedPage, digest: string, body: Buffer, encoding?: string): PageForm {
  const etag = encoding ? `"${digest}-${encoding}"` : `"${digest}"`
  const headers = Object.entries(page.headers).flat()
  headers.push('ETag', etag)
  if (encoding) headers.push('Content-Encoding', encoding)
  headers.push('Content-Length', String(body.length))
  return { body, headers, etag }
}
