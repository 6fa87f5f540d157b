import type { Page } from '@playwright/test'
import { carryOverAll } from '@/lib/signatures/carry-over-fixture'
import { expectAccessible } from './support/accessible'
import { APPEAL } from './support/appeal'
import { expect, test } from './support/test'

const LIST = `${APPEAL}/signatories`
const BASE = { country: 'DE', website: null, kind: 'ngo' as const, locale: 'de' as const }

const FOUND = [
  { ...BASE, organisationName: 'Flüchtlingshilfe Großbeispiel e. V.' },
  { ...BASE, organisationName: 'Движение «Пример и чайка»', country: 'GE', kind: 'network' as const },
  { ...BASE, organisationName: 'Ποιητές του Παραδείγματος', country: 'GR', kind: 'academic' as const },
]
const IN_ORDER = ['Ажурный', 'Единый', 'Ёлочный', 'Жуковский', 'Яблочный'].map((word) => `${word} разнобой`)
const MANY = Array.from(
  { length: 45 },
  (_, index) => `Zeilenverein Nr. ${String(index + 1).padStart(2, '0')}`,
)

test.beforeAll(async ({ site }) => {
  const shuffled = [...IN_ORDER.toReversed(), ...MANY.toReversed()].map((organisationName) => ({
    ...BASE,
    organisationName,
    country: 'AT',
  }))
  await carryOverAll(site.databaseUrl, [...FOUND, ...shuffled])
})

const SEARCHES: [typed: string, finds: string][] = [
  ['fluchtlingshilfe', 'Flüchtlingshilfe Großbeispiel e. V.'],
  ['FLUECHTLINGSHILFE GROSSBEISPIEL', 'Flüchtlingshilfe Großbeispiel e. V.'],
  ['Dvizhenie', 'Движение «Пример и чайка»'],
  ['chayka', 'Движение «Пример и чайка»'],
  ['ЧАЙКА', 'Движение «Пример и чайка»'],
  ['poiites', 'Ποιητές του Παραδείγματος'],
]
for (const [typed, finds] of SEARCHES)
  test(`a visitor who types “${typed}” finds ${finds}`, async ({ page }) => {
    await page.goto(`/en/${LIST}`)
    await page.getByRole('searchbox').fill(typed)
    await page.getByRole('button', { name: 'Search' }).click()
    await expect(page.getByRole('link', { name: finds, exact: true })).toBeVisible()
    await expect(page.getByRole('searchbox')).toHaveValue(typed)
    const json = await page.request.get(`/api/v1/${LIST}?q=${encodeURIComponent(typed)}`)
    expect(((await json.json()) as { data: { name: string }[] }).data.map(({ name }) => name)).toContain(
      finds,
    )
  })

test('a visitor pages through a long list and meets every name once, and can go back to the beginning', async ({
  page,
}) => {
  await page.goto(`/de/${LIST}?country=AT`)
  await expectAccessible(page)
  const seen = await namesOn(page)
  expect(seen).toHaveLength(40)
  await page.getByRole('link', { name: 'Weitere Namen zeigen' }).click()
  await expect(page).toHaveURL(/country=AT&cursor=/)
  await expectAccessible(page)
  const all = [...seen, ...(await namesOn(page))]
  expect(all.toSorted()).toEqual([...IN_ORDER, ...MANY].toSorted())
  await page.getByRole('link', { name: 'Zum Anfang der Liste' }).click()
  expect(await namesOn(page)).toEqual(seen)
})

test('each language has its own alphabet: Russian readers find Я at the end, others look under Y', async ({
  page,
}) => {
  await page.goto(`/ru/${LIST}?q=разнобой`)
  expect(await namesOn(page)).toEqual(IN_ORDER)
  await page.goto(`/de/${LIST}?q=raznoboj`)
  expect(await namesOn(page)).toEqual([0, 1, 2, 4, 3].map((at) => IN_ORDER[at]))
})

test('a visitor narrows the list by country and kind, and widens it again; the total stays the whole appeal’s', async ({
  page,
}) => {
  await page.goto(`/en/${LIST}`)
  const heading = await page.getByRole('heading', { level: 1 }).innerText()
  await page.getByRole('link', { name: /^Georgia/ }).click()
  await expect(page).toHaveURL(`/en/${LIST}?country=GE`)
  await page.getByRole('link', { name: /^Network/ }).click()
  await expect(page).toHaveURL(`/en/${LIST}?country=GE&kind=network`)
  expect(await namesOn(page)).toContain('Движение «Пример и чайка»')
  expect(await namesOn(page)).not.toContain('Flüchtlingshilfe Großbeispiel e. V.')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
  await expectAccessible(page)
  await page.getByRole('searchbox').fill('Flüchtlingshilfe')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveURL(/country=GE&kind=network/)
  await expect(page.getByRole('main')).toContainText('No name here matches “Flüchtlingshilfe”.')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Show all', exact: true }).click()
  await expect(page).toHaveURL(`/en/${LIST}`)
})

test('on a phone the filters are folded and open without a script; what was chosen is said beside the result', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(`/de/${LIST}`)
  const greece = page.getByRole('link', { name: /^Griechenland/ })
  await expect(greece).toBeHidden()
  await page.getByText('Nach Land oder Art filtern').click()
  await greece.click()
  await expect(page).toHaveURL(`/de/${LIST}?country=GR`)
  await expect(page.getByRole('region', { name: 'Wer unterzeichnet hat' })).toContainText(
    'gefunden · Griechenland',
  )
})

test('an address with nonsense in it shows the list all the same', async ({ page }) => {
  for (const query of [
    'country=XX&kind=club&sort=best',
    'cursor=broken',
    'q=%F0%9F%98%80',
    'country=DE&country=FR',
    'q=%27%22%3E%3Cb%3E',
  ]) {
    const answer = await page.goto(`/en/${LIST}?${query}`)
    expect(answer?.status(), query).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('organisations have signed')
  }
  const problem = await page.request.get(`/api/v1/${LIST}?country=XX`)
  expect(problem.status()).toBe(400)
  expect(problem.headers()['content-type']).toContain('application/problem+json')
})

/** The names of the rows, in their order. */
function namesOn(page: Page): Promise<string[]> {
  return page.locator(`main a[href*="/signatories/"]`).allInnerTexts()
}
