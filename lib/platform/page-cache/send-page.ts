import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import type { KeptPage, PageForm } from './kept-page'

/** Answers a GET or HEAD with a kept page in the encoding the visitor takes, or with 304 if they have it. */
export function sendPage(req: IncomingMessage, res: ServerResponse, page: KeptPage): void {
  const form = chooseForm(page, req.headers['accept-encoding'])
  const known = req.headers['if-none-match']
  if (known !== undefined && page.status === 200 && isKnown(known, form.etag)) {
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

/** Answers with one line of text, where no page can be shown. */
export function refuse(res: ServerResponse, status: number): void {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'private, no-store' }
  res.writeHead(status, headers).end(`${STATUS_CODES[status] ?? 'Error'}\n`)
}

function chooseForm(page: KeptPage, accepted: string | undefined): PageForm {
  if (accepted === undefined) return page.plain
  if (page.br && accepts(accepted, BROTLI)) return page.br
  if (page.gzip && accepts(accepted, GZIP)) return page.gzip
  return page.plain
}

/** The weight, if any, follows the name; weight zero means: not this one. */
const BROTLI = /(?:^|[,\s])br\s*(?:;\s*q=([\d.]+))?\s*(?:,|$)/i
const GZIP = /(?:^|[,\s])gzip\s*(?:;\s*q=([\d.]+))?\s*(?:,|$)/i

function accepts(header: string, encoding: RegExp): boolean {
  const match = encoding.exec(header)
  return match !== null && Number(match[1] ?? 1) > 0
}

/** RFC 9110, 13.1.2: compared weakly, since proxies mark what they re-encode. */
function isKnown(header: string, etag: string): boolean {
  return header.trim() === '*' || header.split(',').some((known) => known.trim().replace(/^W\//, '') === etag)
}

function without(unwanted: string[], headers: string[]): string[] {
  const nameAt = (at: number) => headers[at - (at % 2)] ?? ''
  return headers.filter((_, at) => !unwanted.includes(nameAt(at)))
}
