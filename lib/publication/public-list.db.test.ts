import { beforeAll, describe, expect, test } from 'vitest'
import { database } from '@/lib/platform/db/database'
import { changeVisibility } from '@/lib/signatures/change-visibility'
import { APPEAL, decided, newActor, sign } from '@/lib/signatures/signing-fixture'
import type { SignatureClaim } from '@/lib/signatures/signature-form'
import { countFacets } from './count-facets'
import { readCursor } from './list-cursor'
import { countPublicSignatories, findPublicSignatory, listPublicSignatories } from './list-public-signatories'
import type { ListFilter, ListRequest } from './list-public-signatories'
import { listSitePages } from './list-site-pages'
import { loadListPage } from './load-list-page'
import { findPublicCounts } from './public-counts'

const CARRIED_OVER = 'Flüchtlingsrat Baden-Württemberg e.\u00a0V.'
const CLAIMS: Partial<SignatureClaim>[] = [
  {
    organisationName: 'Молодёжное движение «Пример»',
    organisationNameLatin: 'Dvizhenie Primer',
    country: 'GE',
  },
  { organisationName: 'Ёлка', country: 'AM', city: 'Երևան', kind: 'network' },
  { organisationName: '„Öffnung“ Beispielverein', country: 'AT', city: 'Wien' },
  { organisationName: 'Zwolle Voorbeeld', country: 'NL', kind: 'union', acronym: 'ZwVb' },
  { organisationName: 'Église Exemple', country: 'FR', kind: 'faith' },
  { organisationName: 'Esempio 100% Pace', country: 'IT' },
  { organisationName: 'Ədalət Nümunə', country: 'AZ' },
]
const HIDDEN = [
  'Pending Example',
  'Rejected Example',
  'Counted Example',
  'Recipients Example',
  'Changes Example',
]

let appeal: string
beforeAll(async () => {
  appeal = (await database().appeal.findUniqueOrThrow({ where: { slug: APPEAL } })).id
  for (const claim of CLAIMS)
    await decided(await sign(await newActor(), { acronym: null, ...claim }), 'approved')
  const [pending, rejected, counted, recipients, changes] = HIDDEN
  await sign(await newActor(), { organisationName: pending! })
  await decided(await sign(await newActor(), { organisationName: rejected! }), 'rejected')
  await decided(
    await sign(await newActor(), { organisationName: counted!, visibility: 'counted' }),
    'approved',
  )
  await decided(
    await sign(await newActor(), { organisationName: recipients!, visibility: 'recipients' }),
    'approved',
  )
  await decided(await sign(await newActor(), { organisationName: changes! }), 'changes_requested')
})

async function names(request: Partial<ListRequest> = {}): Promise<string[]> {
  const page = await listPublicSignatories(appeal, { sort: 'name', limit: 100, ...request })
  return page.signatories.map(({ name }) => name)
}

const found = (filter: ListFilter) => names(filter)

describe('the list', () => {
  test('names who is approved and public, and nobody else', async () => {
    const listed = await names()
    expect([...listed].sort()).toEqual(
      [CARRIED_OVER, ...CLAIMS.map((claim) => claim.organisationName!)].sort(),
    )
    for (const hidden of HIDDEN) expect(await found({ q: hidden })).toEqual([])
  })

  test('reads by Latin letters in German, English and French, whatever the script', async () => {
    expect(await names({ locale: 'de' })).toEqual([
      'Молодёжное движение «Пример»',
      'Église Exemple',
      'Ёлка',
      'Esempio 100% Pace',
      'Ədalət Nümunə',
      CARRIED_OVER,
      '„Öffnung“ Beispielverein',
      'Zwolle Voorbeeld',
    ])
  })

  test('reads by the Russian alphabet in Russian, Cyrillic first', async () => {
    expect((await names({ locale: 'ru' })).slice(0, 2)).toEqual(['Ёлка', 'Молодёжное движение «Пример»'])
  })

  test.each(['de', 'ru'] as const)('shows everyone exactly once, page by page, in %s', async (locale) => {
    expect(await pageByPage({ sort: 'name', locale })).toEqual(await names({ locale }))
  })

  test('shows everyone exactly once, newest first, though all were listed on one day', async () => {
    expect(await pageByPage({ sort: 'newest' })).toEqual(await names({ sort: 'newest' }))
  })

  test('goes on after a name that has gone meanwhile', async () => {
    const actor = await newActor()
    const reference = await sign(actor, { organisationName: 'Aaa Gone' })
    await decided(reference, 'approved')
    const first = await listPublicSignatories(appeal, { sort: 'name', limit: 1 })
    await changeVisibility(actor, { reference, visibility: 'counted', riskUnderstood: false })
    const cursor = readCursor(first.nextCursor!)!
    expect(first.signatories[0]?.name).toBe('Aaa Gone')
    expect(await names({ cursor })).toEqual(await names())
  })

  test('passes over a cursor of another order', async () => {
    const { nextCursor } = await listPublicSignatories(appeal, { sort: 'newest', limit: 1 })
    expect(await names({ cursor: readCursor(nextCursor!)! })).toEqual(await names())
  })
})

describe('a search', () => {
  test.each([
    ['Dvizhenie', 'Молодёжное движение «Пример»'],
    ['ДВИЖЕНИЕ', 'Молодёжное движение «Пример»'],
    ['primer molod', 'Молодёжное движение «Пример»'],
    ['fluchtlingsrat wuerttemberg', CARRIED_OVER],
    ['elka', 'Ёлка'],
    ['Երևան', 'Ёлка'],
    ['wien', '„Öffnung“ Beispielverein'],
    ['zwvb', 'Zwolle Voorbeeld'],
    ['zw', 'Zwolle Voorbeeld'],
    ['egli', 'Église Exemple'],
    ['ədalət', 'Ədalət Nümunə'],
    ['100%', 'Esempio 100% Pace'],
  ])('for %s finds %s', async (q, name) => {
    expect(await found({ q })).toContain(name)
  })

  test('wants every word', async () => {
    expect(await found({ q: 'exemple movement' })).toEqual([])
  })

  test('of one or two letters finds beginnings of words only', async () => {
    expect(await found({ q: 'ol' })).toEqual([])
  })

  test.each(['%%%', '_', "'; DROP TABLE public_entry; --", '\\', '«»'])('for %s is harmless', async (q) => {
    expect(await found({ q })).toEqual([])
  })

  test('that is only space is none', async () => {
    expect(await found({ q: '   ' })).toEqual(await names())
  })

  test('can be narrowed by country and kind', async () => {
    expect(await found({ q: 'ex', country: 'FR', kind: 'faith' })).toEqual(['Église Exemple'])
    expect(await found({ country: 'FR', kind: 'ngo' })).toEqual([])
    expect(await countPublicSignatories(appeal, { country: 'FR' })).toBe(1)
  })
})

describe('what is said of the whole', () => {
  test('facets count the named ones only', async () => {
    const { countries, kinds } = await countFacets(appeal)
    expect(countries.reduce((sum, { named }) => sum + named, 0)).toBe((await names()).length)
    expect(countries).toContainEqual({ country: 'DE', named: 1 })
    expect(kinds[0]).toEqual({ kind: 'ngo', named: 5 })
  })

  test('total = named + protected, whatever is searched for', async () => {
    await database().appealCounts.update({ where: { appealId: appeal }, data: { protected: 2 } })
    const expected = { total: 10, named: 8, protected: 2 }
    expect(await findPublicCounts(database(), appeal)).toEqual(expected)
    const page = await loadListPage(APPEAL, 'de', { q: 'Exemple', sort: 'name' })
    expect(page).toMatchObject({ counts: expected, found: { count: 1, isMore: false } })
  })

  test('who was carried over is marked so', async () => {
    const page = await listPublicSignatories(appeal, { sort: 'name', limit: 100 })
    const carriedOver = page.signatories.filter(({ origin }) => origin === 'carried_over')
    expect(carriedOver.map(({ name }) => name)).toEqual([CARRIED_OVER])
  })

  test('each initial stands once, before its first name', async () => {
    const page = await loadListPage(APPEAL, 'de', { sort: 'name' })
    const initials = page!.rows.map(({ initial }) => initial)
    expect(initials.slice(0, 4)).toEqual(['D', 'E', null, null])
    expect((await loadListPage(APPEAL, 'de', { sort: 'newest' }))?.rows[0]?.initial).toBeNull()
  })

  test('the sitemap has the appeal, its list and every named signatory', async () => {
    const pages = await listSitePages()
    expect(pages.slice(0, 2)).toEqual([`/appeals/${APPEAL}`, `/appeals/${APPEAL}/signatories`])
    expect(pages).toHaveLength(2 + (await names()).length)
  })
})

test('a signatory is found by its address as long as it is listed, and under its own appeal only', async () => {
  const actor = await newActor()
  const reference = await sign(actor, { organisationName: 'Canary Example' })
  await decided(reference, 'approved')
  const [listed] = (await listPublicSignatories(appeal, { sort: 'name', limit: 1, q: 'Canary' })).signatories
  const { slug } = listed!
  expect(await findPublicSignatory(appeal, slug)).toMatchObject({ name: 'Canary Example', listedOn: today() })
  expect(await findPublicSignatory(crypto.randomUUID(), slug)).toBeNull()
  await changeVisibility(actor, { reference, visibility: 'recipients', riskUnderstood: false })
  expect(await findPublicSignatory(appeal, slug)).toBeNull()
})

async function pageByPage(request: Pick<ListRequest, 'sort' | 'locale'>) {
  const all: string[] = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const read = cursor ? { cursor: readCursor(cursor)! } : {}
    const page = await listPublicSignatories(appeal, { ...request, limit: 3, ...read })
    all.push(...page.signatories.map(({ name }) => name))
    cursor = page.nextCursor
  }
  return all
}

function today() {
  return new Date().toISOString().slice(0, 10)
}
