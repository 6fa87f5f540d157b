import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string }
export type Fields = Record<string, string>
type Asking = { method?: string; headers?: OutgoingHttpHeaders; body?: Buffer }

/** No browser: it sends exactly the headers it is told to, follows nothing, and keeps the cookies it is given. */
export class PlainClient {
  readonly cookies = new Map<string, string>()

  constructor(readonly origin: string) {}

  async ask(path: string, { method = 'GET', headers = {}, body }: Asking = {}): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const url = new URL(path, this.origin)
    const answer = await send(
      url,
      { method, headers: { ...(cookie && { Cookie: cookie }), ...headers } },
      body,
    )
    for (const line of answer.headers['set-cookie'] ?? []) this.keep(line)
    return answer
  }

  /** Sends a form as a browser without scripts does; what a browser says of itself can be left out or replaced. */
  async send(path: string, form: FormData | Fields, origin: Fields = { Origin: this.origin }) {
    const encoded = new Response(form instanceof FormData ? form : formData(form))
    const body = Buffer.from(await encoded.arrayBuffer())
    const headers = { 'Content-Type': encoded.headers.get('content-type')!, 'Content-Length': body.length }
    return this.ask(path, { method: 'POST', headers: { ...headers, ...origin }, body })
  }

  private keep(line: string) {
    const [, name = '', value = ''] = /^([^=;]+)=([^;]*)/.exec(line) ?? []
    if (value && !/max-age=0/i.test(line)) this.cookies.set(name, value)
    else this.cookies.delete(name)
  }
}

export function formData(fields: Fields): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

/** What the form with a field of this name, or a button of these words, sends unasked, Next's own fields included. */
export function hiddenFields(html: string, wanted: string): Fields {
  const forms = html.match(/<form\b[^]*?<\/form>/g) ?? []
  const form = forms.find((form) => form.includes(` name="${wanted}"`) || form.includes(`>${wanted}<`))
  if (!form) throw new Error(`no form with ${wanted} in ${html.slice(0, 2000)}`)
  const inputs = form.match(/<input\b[^>]*type="hidden"[^>]*>/g) ?? []
  return Object.fromEntries(inputs.map((input) => [attribute(input, 'name'), attribute(input, 'value')]))
}

function attribute(tag: string, name: string): string {
  const [, value = ''] = new RegExp(` ${name}="([^"]*)"`).exec(tag) ?? []
  return plainText(value)
}

/** Text of an HTML page, with the characters back that HTML escapes. */
export function plainText(html: string): string {
  const escaped: Fields = { amp: '&', quot: '"', lt: '<', gt: '>', '#x27': "'", '#39': "'" }
  return html.replace(/&(\w+|#x?\w+);/g, (whole, name: string) => escaped[name.toLowerCase()] ?? whole)
}

function send(
  url: URL,
  options: { method: string; headers: OutgoingHttpHeaders },
  body?: Buffer,
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const asking = request(url, { ...options, agent: false }, (answer) => {
    const chunks: Buffer[] = []
    answer.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject)
    answer.on('end', () => {
      const { statusCode: status = 0, headers } = answer
      resolve({ status, headers, body: decoded(Buffer.concat(chunks), headers['content-encoding']) })
    })
  })
  asking.on('error', reject).end(body)
  return promise
}

function decoded(body: Buffer, encoding?: string): string {
  if (body.length === 0) return ''
  if (encoding === 'br') return brotliDecompressSync(body).toString()
  return (encoding === 'gzip' ? gunzipSync(body) : body).toString()
}
