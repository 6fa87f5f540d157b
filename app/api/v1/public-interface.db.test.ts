import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { changeVisibility } from '@/lib/signatures/change-visibility'
import { APPEAL, decided, newActor, sign } from '@/lib/signatures/signing-fixture'
import * as appealRoute from './appeals/[slug]/route'
import * as listRoute from './appeals/[slug]/signatories/route'
import * as csvRoute from './appeals/[slug]/signatories.csv/route'
import * as textRoute from './appeals/[slug]/texts/[version]/[locale]/route'

const LISTED = ['data', 'counts', 'nextCursor']
const PUBLIC_FIELDS =
  'id slug name nameLatin acronym country city website kind statement listedOn origin'.split(' ')
const FORMULA = '=HYPERLINK("http://example.org","x")'

const canary = { organisationName: 'Kanarienvogel, "Beispiel" e. V.', statement: 'Erste Zeile\nzweite Zeile' }
let actor: Awaited<ReturnType<typeof newActor>>
let reference: string

beforeAll(async () => {
  actor = await newActor()
  reference = await sign(actor, canary)
  await decided(reference, 'approved')
  await decided(await sign(await newActor(), { organisationName: FORMULA }), 'approved')
})

describe('an appeal as JSON', () => {
  test('says what is asked of whom, in which texts, and by how many', async () => {
    const answer = await appeal()
    expect(answer.headers.get('content-type')).toBe('application/json')
    const body = (await answer.json()) as Record<string, unknown>
    expect(Object.keys(body)).toEqual(['slug', 'status', 'addressees', 'version', 'texts', 'counts'])
    expect(body).toMatchObject({ slug: APPEAL, status: 'open', counts: { named: 3, protected: 0, total: 3 } })
    expect(body.texts).toHaveLength(4)
  })

  test('each hash is that of the bytes that the texts address sends', async () => {
    const { version, texts } = (await (await appeal()).json()) as {
      version: number
      texts: { locale: string; sha256: string }[]
    }
    for (const { locale, sha256 } of texts) {
      const bytes = Buffer.from(await (await text(`${version}`, locale)).arrayBuffer())
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
    }
  })

  test('a text that is not published is nowhere', async () => {
    for (const [version, locale] of [
      ['2', 'de'],
      ['1', 'it'],
      ['01', 'de'],
      ['1e0', 'de'],
      ['-1', 'de'],
    ])
      expect((await text(version!, locale!)).status).toBe(404)
  })
})

describe('the list as JSON', () => {
  test('holds the fields that were promised, and no other', async () => {
    const body = (await (await list('?q=Kanarienvogel')).json()) as { data: object[] }
    expect(Object.keys(body)).toEqual(LISTED)
    expect(body.data.map(Object.keys)).toEqual([PUBLIC_FIELDS])
    expect(body.data[0]).toMatchObject({
      name: canary.organisationName,
      listedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      origin: 'signed',
    })
  })

  test('goes on at the cursor until there is none', async () => {
    const seen: string[] = []
    for (let query: string | null = '?limit=1'; query;) {
      const body = (await (await list(query)).json()) as { data: { id: string }[]; nextCursor: string | null }
      seen.push(...body.data.map(({ id }) => id))
      query = body.nextCursor && `?limit=1&cursor=${body.nextCursor}`
    }
    expect(new Set(seen).size).toBe(3)
    expect(seen).toHaveLength(3)
  })

  test('says what is wrong with a parameter as problem details', async () => {
    const answer = await list('?limit=0&country=xx&cursor=nonsense')
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.json()).toMatchObject({
      type: 'about:blank',
      status: 400,
      detail: expect.stringMatching(/limit: .*country: .*cursor: /),
    })
  })
})

describe('the list as CSV', () => {
  test('has a byte order mark, a header and a row for each, and quotes what needs it', async () => {
    const answer = await csv()
    expect(answer.headers.get('content-type')).toContain('text/csv')
    expect(answer.headers.get('content-disposition')).toContain(`${APPEAL}-signatories.csv`)
    const body = Buffer.from(await answer.arrayBuffer()).toString('utf8')
    expect(body.startsWith(`\uFEFF${PUBLIC_FIELDS.join()}\r\n`)).toBe(true)
    expect(body).toContain('"Kanarienvogel, ""Beispiel"" e. V."')
    expect(body).toContain('"Erste Zeile\nzweite Zeile"')
    expect(body.match(/\r\n/g)).toHaveLength(4)
  })

  test('no spreadsheet takes a name for a formula', async () => {
    expect(await (await csv()).text()).toContain(`,"'${FORMULA.replaceAll('"', '""')}",`)
  })
})

describe('every address of the interface', () => {
  const routes = { appealRoute, listRoute, csvRoute, textRoute }

  test('can be read from any origin, and kept for half a minute by a cache in front', async () => {
    for (const answer of [await appeal(), await list(), await csv(), await text('1', 'de')]) {
      expect(answer.headers.get('access-control-allow-origin')).toBe('*')
      expect(answer.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=30')
    }
  })

  test.each(Object.entries(routes))('%s answers whatever would change something with 405', (_, route) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
      const answer = route[method]()
      expect(answer.status).toBe(405)
      expect(answer.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
    }
    expect(route.OPTIONS().headers.get('access-control-allow-methods')).toBe('GET, HEAD')
  })

  test('an appeal that does not exist is a problem with status 404', async () => {
    for (const answer of [await appeal('nowhere'), await list('', 'nowhere'), await csv('nowhere')]) {
      expect(answer.status).toBe(404)
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
    }
  })
})

test('a name is in JSON and CSV while it is public, and in neither from the next request on', async () => {
  const everything = async () => (await (await list()).text()) + (await (await csv()).text())
  expect(await everything()).toContain('Kanarienvogel')
  await changeVisibility(actor, { reference, visibility: 'counted', riskUnderstood: false })
  expect(await everything()).not.toContain('Kanarienvogel')
  expect(await (await appeal()).json()).toMatchObject({ counts: { named: 2, protected: 0 } })
})

function contextOf<Params extends object>(params: Params) {
  return { params: Promise.resolve(params) }
}

function request(path: string) {
  return new Request(`http://localhost:3000/api/v1/appeals/${path}`)
}

function appeal(slug = APPEAL) {
  return appealRoute.GET(request(slug), contextOf({ slug }))
}

function list(query = '', slug = APPEAL) {
  return listRoute.GET(request(`${slug}/signatories${query}`), contextOf({ slug }))
}

function csv(slug = APPEAL) {
  return csvRoute.GET(request(`${slug}/signatories.csv`), contextOf({ slug }))
}

function text(version: string, locale: string) {
  return textRoute.GET(
    request(`${APPEAL}/texts/${version}/${locale}`),
    contextOf({ slug: APPEAL, version, locale }),
  )
}
