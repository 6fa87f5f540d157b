import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { BrowserContext } from '@playwright/test'
import { askDatabase } from '@/lib/platform/testing/ask-database'
import { withoutDatabase } from './support/outage'
import { APPEAL, approve, newAddress, sign, signedIn } from './support/people'
import { hiddenFields, PlainClient } from './support/plain-client'
import type { Site } from './support/site'
import { expect, test } from './support/test'

// A canary: a name that nothing else contains is looked for wherever a name could be left behind.

const LOCALES = ['de', 'en', 'ru', 'fr']
const ENCODINGS = ['identity', 'gzip', 'br']
const LIST = `/appeals/${APPEAL}/signatories`
const DATA = `/api/v1/appeals/${APPEAL}/signatories`

test('a name hidden with one press is gone from the next request on, everywhere', async ({ page, site }) => {
  test.slow()
  const { email, person, word, name } = await publicCanary(site)
  const slug = await slugOf(site, name)
  const places = placesOf(slug)
  const before = new Map<string, string | undefined>()
  for (const place of places) {
    const { body, headers } = await look(site, place)
    expect.soft(holds(body, word), `${label(place)} shows the name while it is public`).toBe(true)
    before.set(label(place), headers.etag)
  }
  expect(await filesWith(site.dataDir, word), 'the page cache keeps copies on disk').not.toEqual([])

  await continueAs(page.context(), site, person)
  await page.goto('/en/account')
  await page.getByRole('button', { name: 'Hide the name now' }).click()
  await expect(page).toHaveURL(/done=visibility/)

  for (const place of places) {
    const etag = before.get(label(place))
    const conditions = etag ? [{}, { 'If-None-Match': etag }] : [{}]
    for (const condition of conditions) {
      const { status, body } = await look(site, place, condition)
      const said = `${label(place)} ${JSON.stringify(condition)}`
      // What an address repeats of itself tells nothing.
      expect.soft(holds(body.replaceAll(slug, ''), word), `${said} still shows the name`).toBe(false)
      expect.soft(status, said).toBe(place.path.includes(slug) && !place.headers ? 404 : 200)
    }
  }
  expect(await filesWith(site.dataDir, word), 'left on disk').toEqual([])
  for (const secret of [word, email, ...person.cookies.values()])
    expect(holds(await site.logs(), secret), `the log holds ${secret}`).toBe(false)
  expect(await jobsOf(site)).not.toMatch(new RegExp(`${word}|${email}`, 'i'))
})

test('a hidden name is not logged either, when its old address is asked for in vain @scripts', async ({
  site,
}) => {
  const { person, name, word } = await publicCanary(site)
  const slug = await slugOf(site, name)
  await hide(person)
  const visitor = new PlainClient(site.origin)
  const old = LOCALES.map((locale) => `/${locale}${LIST}/${slug}`)
  await withoutDatabase(site, async () => {
    for (const path of [...old, `/en${LIST}?q=${word}`]) {
      expect((await visitor.ask(path)).status, path).toBe(503)
      await look(site, payload(path))
    }
  })
  await expect.poll(async () => (await visitor.ask('/api/health')).status).toBe(200)
  const log = await site.logs()
  expect(log, 'that it failed is told').toMatch(/the site failed: Error\n\s+at /)
  expect(log, 'and where').toContain('/[locale]/appeals/[appeal]/signatories/[signatory] failed: ')
  expect(holds(log, word), 'the log holds the name').toBe(false)
})

test('what is hidden answers like what never was @scripts', async ({ site }) => {
  const { person, name } = await publicCanary(site)
  const slug = await slugOf(site, name)
  const unused = `${slug.slice(0, -8)}bcdfghjk`
  await hide(person)
  for (const locale of LOCALES) {
    const path = (one: string) => `/${locale}${LIST}/${one}`
    const [hidden, never] = await Promise.all([slug, unused].map((one) => seenAt(site, { path: path(one) })))
    expect(hidden).toEqual(never)
    const payloads = await Promise.all([slug, unused].map((one) => seenAt(site, payload(path(one)))))
    const [one, other] = payloads.map(({ body, ...seen }) => ({ ...seen, letters: body.length }))
    // Its rows come, and are numbered, as they are ready.
    expect(Math.abs(one!.letters - other!.letters)).toBeLessThan(100)
    expect({ ...one, letters: 0 }).toEqual({ ...other, letters: 0 })
  }
})

test('a name is gone while the list is being read from all sides @scripts', async ({ site }) => {
  const { person, word } = await publicCanary(site)
  const seen: { begun: number; shown: boolean; path: string }[] = []
  const reading = new AbortController()
  const paths = [`/de${LIST}`, `/ru${LIST}?sort=newest`, `/en/appeals/${APPEAL}`, DATA, `${DATA}.csv`]
  const readers = paths.map(async (path) => {
    const reader = new PlainClient(site.origin)
    while (!reading.signal.aborted) {
      const begun = performance.now()
      const { body } = await reader.ask(path)
      seen.push({ begun, shown: holds(body, word), path })
    }
  })
  await expect.poll(() => seen.filter(({ shown }) => shown).length).toBeGreaterThan(20)
  await hide(person)
  const hidden = performance.now()
  await expect.poll(() => seen.filter(({ begun }) => begun > hidden).length).toBeGreaterThan(100)
  reading.abort()
  await Promise.all(readers)
  expect(seen.filter(({ begun, shown }) => begun > hidden && shown)).toEqual([])
  expect(await filesWith(site.dataDir, word), 'left on disk').toEqual([])
})

/** An answer without what is new each time. */
async function seenAt(site: Site, place: Place) {
  const { status, headers, body } = await look(site, place)
  const { date: _date, 'content-security-policy': _nonce, ...seen } = headers
  return { status, seen, body }
}

type Place = { path: string; headers?: { RSC: string }; encoding?: string }

/** Wherever a public name is shown, in each form in which it leaves the site. */
function placesOf(slug: string): Place[] {
  const pages = LOCALES.flatMap((locale) =>
    [`/appeals/${APPEAL}`, LIST, `${LIST}?sort=newest`, `${LIST}?country=DE&kind=ngo`, `${LIST}/${slug}`]
      .concat('', `${LIST}?q=Kanarienverein`)
      .map((path) => `/${locale}${path}`),
  )
  const data = [DATA, `${DATA}?q=kanarien`, `${DATA}?sort=newest&limit=200`, `${DATA}.csv`, '/sitemap.xml']
  return [
    ...[...pages, ...data].flatMap((path) => ENCODINGS.map((encoding) => ({ path, encoding }))),
    ...pages.map(payload),
  ]
}

function payload(path: string): Place {
  return { path: withRsc(path), headers: { RSC: '1' } }
}

/** Without headers that tell Next what is there already, the parameter that it asks for is empty. */
function withRsc(path: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}_rsc`
}

function look(site: Site, { path, headers, encoding = 'identity' }: Place, condition = {}) {
  const all = { ...headers, ...condition, 'Accept-Encoding': encoding }
  return new PlainClient(site.origin).ask(path, { headers: all })
}

function label({ path, headers, encoding }: Place): string {
  return `${path} ${headers ? 'payload' : encoding}`
}

/** A name stands in addresses in lower case, and in scripts with escapes that a word of letters does not need. */
function holds(text: string, word: string): boolean {
  return text.toLowerCase().includes(word.toLowerCase())
}

async function publicCanary(site: Site) {
  const word = `Zufallswort${randomLetters(12)}`
  const name = `Kanarienverein ${word}`
  const email = newAddress()
  const person = await signedIn(site, email)
  await approve(site, await sign(person, name))
  return { email, person, word, name }
}

function randomLetters(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length))
  return Array.from(bytes, (byte) => 'bcdfghjklmnpqrst'[byte % 16]).join('')
}

async function slugOf(site: Site, name: string): Promise<string> {
  const { body } = await new PlainClient(site.origin).ask(`${DATA}?q=${encodeURIComponent(name)}`)
  const { data } = JSON.parse(body) as { data: { name: string; slug: string }[] }
  expect(data.map((signatory) => signatory.name)).toEqual([name])
  return data[0]!.slug
}

/** The one press, as its form sends it. */
async function hide(person: PlainClient): Promise<void> {
  const { body } = await person.ask('/en/account')
  const answer = await person.send('/en/account', hiddenFields(body, 'visibility'))
  expect(answer.headers.location).toContain('done=visibility')
}

async function continueAs(context: BrowserContext, site: Site, person: PlainClient): Promise<void> {
  const cookies = [...person.cookies].map(([name, value]) => ({ name, value, url: site.origin }))
  await context.addCookies(cookies)
}

async function filesWith(folder: string, word: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
  const contents = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')))
  return files.filter((_, index) => holds(contents[index] ?? '', word))
}

async function jobsOf({ databaseUrl }: Site): Promise<string> {
  return JSON.stringify(await askDatabase(databaseUrl, 'SELECT * FROM pgboss.job'))
}
