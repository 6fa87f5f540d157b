import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer, get, type IncomingMessage } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { buffer, text } from 'node:stream/consumers'

// How fast kept pages leave this machine, measured against a bare node:http server that sends the same bytes:
//   node --import tsx scripts/bench-pages.ts http://localhost:3000/de/appeals/protection-for-objectors
// Loopback only; the site must be running. Both are measured in turns,
// and the best turn of each counts: it is the one that other programs disturbed least.

const SECONDS = 1.5
const TURNS = 6
const CONNECTIONS = 32
/** Headers that node:http adds by itself. */
const OWN = /^(?:date|connection|keep-alive)$/i

if (process.argv[2] === '--bare') serveBare()
else await bench(new URL(process.argv[2] ?? 'http://localhost:3000/en'))

async function bench(url: URL): Promise<void> {
  const { headers, body } = await fetchCompressed(url)
  const bare = fork(import.meta.filename, ['--bare'], { serialization: 'advanced' })
  bare.send({ headers, body })
  const [barePort] = (await once(bare, 'message')) as [number]
  const site = { host: url.hostname, port: Number(url.port || 80), path: url.pathname + url.search }
  const best = { bare: 0, site: 0 }
  await Promise.all([load({ ...site, port: barePort }, 1), load(site, 1)])
  for (let turn = 0; turn < TURNS; turn++) {
    best.bare = Math.max(best.bare, await load({ ...site, port: barePort }, SECONDS))
    best.site = Math.max(best.site, await load(site, SECONDS))
  }
  bare.kill()
  console.log(
    `${url.href}: ${body.length} bytes compressed, ${CONNECTIONS} connections, one machine for both ends`,
  )
  console.log(`  bare node:http  ${Math.round(best.bare).toLocaleString('en')} requests a second`)
  console.log(`  the site        ${Math.round(best.site).toLocaleString('en')} requests a second`)
  console.log(`  ratio           ${(best.site / best.bare).toFixed(2)}`)
}

/** Headers as names and values in turn. */
type Answer = { headers: string[]; body: Uint8Array }

async function fetchCompressed(url: URL): Promise<Answer> {
  const asking = get(url, { headers: { 'accept-encoding': 'br' } })
  const [answer] = (await once(asking, 'response')) as [IncomingMessage]
  if (answer.statusCode !== 200)
    throw new Error(`${url.href} answers ${answer.statusCode}: ${await text(answer)}`)
  return {
    headers: answer.rawHeaders.filter((_, at, all) => !OWN.test(all[at - (at % 2)] ?? '')),
    body: await buffer(answer),
  }
}

/** The other end of the comparison, in a process of its own as the site is. */
function serveBare(): void {
  process.once('message', ({ headers, body }: Answer) => {
    const server = createServer((_req, res) => void res.writeHead(200, headers).end(body))
    server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
  })
  process.once('disconnect', () => process.exit())
}

/** Requests answered a second, each connection asking again as soon as it has its answer. */
async function load(target: { host: string; port: number; path: string }, seconds: number): Promise<number> {
  const question = `GET ${target.path} HTTP/1.1\r\nHost: ${target.host}\r\nAccept-Encoding: gzip, deflate, br\r\n\r\n`
  const until = performance.now() + seconds * 1000
  const counts = await Promise.all(
    Array.from({ length: CONNECTIONS }, () => askOnOneConnection(target, question, until)),
  )
  return counts.reduce((sum, count) => sum + count, 0) / seconds
}

function askOnOneConnection(target: { host: string; port: number }, question: string, until: number) {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const socket = connect({ host: target.host === 'localhost' ? '127.0.0.1' : target.host, port: target.port })
  let answers = 0
  let missing = 0
  socket.setNoDelay().once('connect', () => socket.write(question))
  socket.once('error', reject).once('close', () => resolve(answers))
  socket.on('data', (chunk: Buffer) => {
    missing = missing === 0 ? lengthOf(chunk) - chunk.length : missing - chunk.length
    if (missing > 0) return
    answers++
    if (performance.now() < until) socket.write(question)
    else socket.destroy()
  })
  return promise
}

/** Of a whole answer whose head stands in this chunk. */
function lengthOf(chunk: Buffer): number {
  const headEnd = chunk.indexOf('\r\n\r\n')
  const head = chunk.toString('latin1', 0, headEnd)
  if (!head.startsWith('HTTP/1.1 200')) throw new Error(`Not a page: ${head.split('\r\n', 1)[0]}`)
  return headEnd + 4 + Number(/^content-length: (\d+)/im.exec(head)?.[1])
}
