import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import { DATA_POLICY } from '@/lib/platform/content-policy'
import { problem } from '@/lib/platform/problem'
import type { KeptPage, PageForm } from './kept-page'

/** Answers a GET or HEAD with a kept page in the encoding the visitor takes, or with 304 if they have it. */
export function sendPage(req: IncomingMessage, res: ServerResponse, page: KeptPage): void {
  const form = chooseForm(page, req.headers['accept-encoding'])
  const condition = req.headers['if-none-match']
  if (condition !== undefined && page.status === 200 && holds(condition, form.etag)) {
    res.writeHead(304, without(['Content-Length', 'Content-Encoding'], form.headers)).end()
    return
  }
  res.writeHead(page.status, form.headers)
  res.end(req.method === 'HEAD' ? undefined : form.body)
}

/** Answers with a page that says what is wrong; nobody keeps it. */
export function sendErrorPage(
  req: IncomingMessage,
  res: ServerResponse,
  page: KeptPage,
  status: number,
): void {
  const { body, headers } = chooseForm(page, req.headers['accept-encoding'])
  res.writeHead(
    status,
    without(['ETag', 'Cache-Control'], headers).concat('Cache-Control', 'private, no-store'),
  )
  res.end(req.method === 'HEAD' ? undefined : body)
}

/** Answers with one line of text, where no page can be shown; programs get it in the form that they know. */
export async function refuse(req: IncomingMessage, res: ServerResponse, status: number): Promise<void> {
  const words = STATUS_CODES[status] ?? 'Error'
  res.setHeader('Content-Security-Policy', DATA_POLICY)
  if (isPublicInterface(req.url)) {
    const { headers, body } = await partsOf(problem(status, words))
    res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
    return void res.writeHead(status, headers).end(body)
  }
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'private, no-store' }
  res.writeHead(status, headers).end(`${words}\n`)
}

/** Whether an address is one of those that programs of anybody may read. */
export function isPublicInterface(url = ''): boolean {
  return url.startsWith('/api/v1/')
}

async function partsOf(answer: Response) {
  return { headers: Object.fromEntries(answer.headers), body: await answer.text() }
}

function chooseForm(page: KeptPage, accepted: string | undefined): PageForm {
  const encoding = accepted === undefined ? 'plain' : bestEncoding(accepted)
  return page[encoding] ?? page.plain
}

type Encoding = 'br' | 'gzip' | 'plain'

/** Browsers send a handful of different headers, so that nearly all are found here. */
const known = new Map<string, Encoding>()

function bestEncoding(accepted: string): Encoding {
  let encoding = known.get(accepted)
  if (encoding) return encoding
  encoding = accepts(accepted, 'br') ? 'br' : accepts(accepted, 'gzip') ? 'gzip' : 'plain'
  if (known.size < 100) known.set(accepted, encoding)
  return encoding
}

/** RFC 9110, 12.5.3: a weight may follow the name; weight zero means not this one. */
function accepts(header: string, encoding: string): boolean {
  const entries = header
    .toLowerCase()
    .split(',')
    .map((entry) => entry.split(';'))
  const entry = entries.find(([name]) => name?.trim() === encoding)
  return entry !== undefined && Number(entry[1]?.split('=')[1] ?? 1) > 0
}

/** RFC 9110, 13.1.2: compared weakly, since proxies mark what they re-encode. */
function holds(header: string, etag: string): boolean {
  return header.trim() === '*' || header.split(',').some((known) => known.trim().replace(/^W\//, '') === etag)
}

function without(unwanted: string[], headers: string[]): string[] {
  const nameAt = (at: number) => headers[at - (at % 2)] ?? ''
  return headers.filter((_, at) => !unwanted.includes(nameAt(at)))
}
