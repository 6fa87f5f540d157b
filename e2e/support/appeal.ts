import { type APIRequestContext, expect, type Page } from '@playwright/test'

export const SLUG = 'protection-for-objectors'
/** The appeal's path below a language. */
export const APPEAL = `appeals/${SLUG}`
export const LOCALES = ['de', 'en', 'ru', 'fr'] as const

export type Counts = { total: number; named: number; protected: number }

/** How many signed, as the public interface tells it. */
export async function publicCounts(request: APIRequestContext): Promise<Counts> {
  const answer = await request.get(`/api/v1/${APPEAL}`)
  return ((await answer.json()) as { counts: Counts }).counts
}

/** Whether a name stands on the list's page, in the JSON and in the CSV, each asked once: a change shows at once. */
export async function whereNamed(page: Page, name: string) {
  await page.goto(`/en/${APPEAL}/signatories?q=${encodeURIComponent(name)}`)
  const json = await page.request.get(`/api/v1/${APPEAL}/signatories?q=${encodeURIComponent(name)}`)
  const { data } = (await json.json()) as { data: { name: string }[] }
  const csv = await (await page.request.get(`/api/v1/${APPEAL}/signatories.csv`)).text()
  return {
    page: (await page.getByRole('main').getByRole('link', { name, exact: true }).count()) === 1,
    json: data.some((signatory) => signatory.name === name),
    csv: csv.includes(name.replaceAll('"', '""')),
  }
}

export const EVERYWHERE = { page: true, json: true, csv: true }
export const NOWHERE = { page: false, json: false, csv: false }

/** A name stands everywhere or nowhere, from the next request on. */
export async function expectNamed(page: Page, name: string, where: typeof EVERYWHERE) {
  expect(await whereNamed(page, name), `“${name}” in public`).toEqual(where)
}
