import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { type IncomingMessage, request, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openInnerServer, type NextHandler } from './inner-server'
import { createPageCache } from './page-cache'
import { openPageDisk } from './page-disk'
import { createPublicationWatch } from './publication-watch'
import { createPageRenderer } from './render-page'
import { createSiteServer } from './site-server'

const APP_URL = 'https://appeal.example'
const directory = mkdtempSync(path.join(tmpdir(), 'site-server-'))
const watch = createPublicationWatch()
const routes = [
  { pattern: /^\/de\/appeals\/\w+(?:-\w+)*$/ },
  { pattern: /^\/fr\/appeals\/none$/ },
  { pattern: /\/signatories(?:\.csv)?$/, parameters: { kept: [], passedOn: ['q'] } },
]
let server: Server
/** What reached the application, and its database. */
let asked: IncomingMessage[] = []
let databaseIsDown = false

beforeAll(async () => {
  const ask = openInnerServer(application)
  const disk = openPageDisk(directory, 'build')
  const render = createPageRenderer({ ask, appUrl: APP_URL, maxBytes: 100_000 })
  const cache = createPageCache({ render, watch, disk })
  server = createSiteServer({ handle: application, ask, appUrl: APP_URL, cache, routes, log: () => {} })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
  rmSync(directory, { recursive: true })
})

beforeEach(() => void (asked = []))

describe('a public page', () => {
  it('is the same for everyone: nothing of the first visitor is in it', async () => {
    const headers = {
      cookie: 'session=secret',
      'x-next-intl-locale': 'ru',
      host: 'evil.example',
      'x-mine': '1',
    }
    const { body } = await get('/de/appeals/one?utm_source=mail', headers)
    expect(body).toContain('/de/appeals/one in de')
    const [rendering] = asked
    expect(rendering?.url).toBe('/de/appeals/one')
    expect(rendering?.headers).not.toHaveProperty('cookie')
    expect(rendering?.headers).not.toHaveProperty('x-mine')
    expect(rendering?.headers.host).toBe('appeal.example')
    await get('/de/appeals/one')
    expect(asked).toHaveLength(1)
  })

  it('carries a policy that allows its own inline script and no planted one, without any nonce', async () => {
    const { headers, body } = await get('/de/appeals/two')
    const policy = String(headers['content-security-policy'])
    const own = createHash('sha256').update('own()').digest('base64')
    expect(policy).toContain(`script-src 'self' 'sha256-${own}';`)
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|nonce/)
    expect(body).toContain('<script>planted()</script>')
    expect(body).not.toContain('nonce')
  })

  it('may stand in a shared cache for half a minute, never stale, and sets no cookie', async () => {
    const { headers } = await get('/de/appeals/two')
    expect(headers['cache-control']).toBe('public, max-age=0, s-maxage=30')
    expect(headers).not.toHaveProperty('set-cookie')
    expect(headers['strict-transport-security']).toMatch(/^max-age=\d{8}/)
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  it('comes compressed to those who take it so, and as 304 to those who have it', async () => {
    const { headers, raw } = await get('/de/appeals/two', { 'accept-encoding': 'gzip, deflate, br' })
    expect(headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(raw).toString()).toContain('/de/appeals/two')
    const etag = String(headers.etag)
    const again = await get('/de/appeals/two', { 'accept-encoding': 'br', 'if-none-match': `W/${etag}` })
    expect([again.status, again.raw.length, again.headers.etag]).toEqual([304, 0, etag])
    expect(
      (await get('/de/appeals/two', { 'accept-encoding': 'br;q=0, gzip' })).headers['content-encoding'],
    ).toBe('gzip')
    expect((await get('/de/appeals/two', {}, 'HEAD')).raw).toHaveLength(0)
  })

  it('that is a search is rendered each time, still for nobody in particular', async () => {
    const search = '/de/appeals/one/signatories?q=vesna&tracking=1'
    const { headers } = await get(search, { cookie: 'session=secret' })
    await get(search)
    expect(asked.map(({ url }) => url)).toEqual(Array(2).fill('/de/appeals/one/signatories?q=vesna'))
    expect(asked[0]?.headers.cookie).toBeUndefined()
    expect(headers['cache-control']).toBe('private, no-store')
  })

  it('too large to be kept is streamed', async () => {
    const { body, headers } = await get('/api/v1/appeals/large/signatories.csv')
    expect(body).toHaveLength(200_000)
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
  })
})

describe('a personal page', () => {
  it('gets the visitor’s cookies, a nonce of its own, and is kept by nobody', async () => {
    const forged = { cookie: 'session=1', 'content-security-policy': "script-src 'nonce-evil'" }
    const first = await get('/ru/account', forged)
    const second = await get('/ru/account', forged)
    const nonces = [first, second].map(({ headers }) => nonceIn(headers['content-security-policy']))
    expect(new Set(nonces).size).toBe(2)
    expect(nonces).not.toContain('evil')
    expect(first.body).toContain(`<script nonce="${nonces[0]}">own()</script>`)
    expect(first.headers['cache-control']).toBe('private, no-store')
    expect(asked[0]?.headers.cookie).toBe('session=1')
  })

  it('never hears from a visitor what only this server may say', async () => {
    await get('/ru/account', {
      'x-middleware-subrequest': 'middleware',
      'x-forwarded-host': 'evil.example',
      'next-resume': '1',
      'x-nonce': 'evil',
    })
    const names = Object.keys(asked[0]?.headers ?? {})
    expect(names.filter((name) => /middleware|resume|nonce|x-forwarded-host/.test(name))).toEqual([])
    expect(asked[0]?.headers['x-next-intl-locale']).toBe('ru')
  })
})

describe('what goes wrong', () => {
  it.each(['/xx', '/fr/nothing', '/fr/appeals/none'])(
    'is said by a whole page, in the reader’s language: %s',
    async (url) => {
      const { status, body, headers } = await get(url, { 'accept-language': 'fr' })
      expect(status).toBe(404)
      expect(body).toContain('/fr/missing in fr')
      expect(headers['cache-control']).toBe('private, no-store')
      expect(headers).not.toHaveProperty('etag')
    },
  )

  it('with the database down, kept pages are still there and others say that they are not', async () => {
    await get('/de/appeals/one')
    await get('/de/unavailable')
    databaseIsDown = true
    watch.announce({ generation: watch.current().generation + 1, removals: 0 })
    expect((await get('/de/appeals/one')).body).toContain('/de/appeals/one')
    const never = await get('/de/appeals/never-rendered')
    expect([never.status, never.body.includes('/de/unavailable in de')]).toEqual([503, true])
    databaseIsDown = false
  })

  it.each(['GARBAGE', 'GET http://evil.example/ HTTP/1.1\r\nHost: x', 'GET /%E0%A4%A HTTP/1.1\r\nHost: x'])(
    'is answered with 400 if it is no proper request: %s',
    async (head) => {
      expect(await send(`${head}\r\nConnection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 400 /)
    },
  )
})

describe('an error', () => {
  it('of Next’s own in answer to a form is said by a whole page, in the language of the form', async () => {
    const { status, body, headers } = await get('/ru/outgrown', {}, 'POST')
    expect([status, body.includes('/ru/outdated in ru')]).toEqual([409, true])
    expect(headers['content-type']).toContain('text/html')
  })

  it.each(['q=1', ''])(
    'of the database is told to programs in their form, whatever asked: %s',
    async (query) => {
      databaseIsDown = true
      const answer = await get(`/api/v1/appeals/never/signatories?${query}`)
      databaseIsDown = false
      expectProblem(answer, 503)
    },
  )

  it.each([
    ['/api/v1/nothing', 404],
    ['/api/v1/%00', 400],
  ])('in the address is told to programs in their form: %s', async (url, status) => {
    expectProblem(await get(url), status)
  })

  it.each([
    ['/de?q=%00', 'GET', 400],
    ['/de', 'DELETE', 405],
    ['/api/nothing.txt', 'GET', 404],
    ['/', 'GET', 307],
  ])('is as protected as any answer: %s %s', async (url, method, status) => {
    const answer = await get(url, {}, method)
    expect(answer.status).toBe(status)
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
    expect(answer.headers['strict-transport-security']).toMatch(/^max-age/)
  })
})

function expectProblem({ status, headers, body }: Awaited<ReturnType<typeof get>>, expected: number) {
  expect([status, headers['content-type']]).toEqual([expected, 'application/problem+json'])
  expect(JSON.parse(body)).toMatchObject({ type: 'about:blank', status: expected })
  expect(headers['access-control-allow-origin']).toBe('*')
  expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
  expect(headers['content-security-policy']).toContain("default-src 'none'")
}

describe('the address without a language', () => {
  it('leads to the reader’s own, for this reader only', async () => {
    const { status, headers } = await get('/', { 'accept-language': 'de-CH, fr;q=0.5' })
    expect([status, headers.location, headers.vary]).toEqual([307, '/de', 'Accept-Language'])
    expect(headers['cache-control']).toContain('private')
    expect((await get('/?x=1', { 'accept-language': ';;=\u00ff' })).headers.location).toBe('/en')
  })
})

/** Stands for Next: a page for every address it knows, with its nonce on the script that it wrote itself. */
const application: NextHandler = async (req, res) => {
  asked.push(req)
  const url = req.url ?? ''
  if (url === '/ru/outgrown') return void res.writeHead(409, TEXT).end('Server Action unavailable.')
  if (databaseIsDown && url.startsWith('/api/')) return void res.writeHead(500).end()
  if (databaseIsDown && url.includes('/appeals/')) return void res.writeHead(500, HTML).end('<html></html>')
  if (/nothing|none|^\/xx/.test(url))
    return void res.writeHead(404, HTML).end('<html id="__next_error__"></html>')
  if (url.endsWith('.csv'))
    return void res.writeHead(200, { 'content-type': 'text/csv' }).end('x'.repeat(200_000))
  const nonce = nonceIn(req.headers['content-security-policy'])
  res.writeHead(200, { ...HTML, 'set-cookie': 'mine=1' })
  res.write(`<p>${url} in ${String(req.headers['x-next-intl-locale'])}</p>${' '.repeat(2000)}`)
  res.end(`<script>planted()</script><script nonce="${nonce}">own()</script>`)
}
const TEXT = { 'content-type': 'text/plain' }
const HTML = { 'content-type': 'text/html; charset=utf-8' }

function nonceIn(policy: unknown): string | undefined {
  return /'nonce-([^']+)'/.exec(String(policy))?.[1]
}

async function get(url: string, headers: Record<string, string> = {}, method = 'GET') {
  const { port } = server.address() as AddressInfo
  const asking = request({ port, path: url, headers, method, agent: false }).end()
  const [answer] = (await once(asking, 'response')) as [IncomingMessage]
  const raw = await buffer(answer)
  return { status: answer.statusCode, headers: answer.headers, raw, body: raw.toString() }
}

function send(bytes: string): Promise<string> {
  const { port } = server.address() as AddressInfo
  const socket = connect(port, '127.0.0.1').setEncoding('utf8')
  socket.write(bytes)
  return new Promise((resolve) => socket.once('data', (data) => resolve(String(data))))
}
