import { expectAccessible } from './support/accessible'
import { APPEAL, LOCALES } from './support/appeal'
import { expect, test } from './support/test'

const ADDRESSEES = {
  de: ['Europäische Kommission', 'Europäisches Parlament'],
  en: ['European Commission', 'European Parliament'],
  ru: ['Европейская комиссия', 'Европейский парламент'],
  fr: ['Commission européenne', 'Parlement européen'],
}

for (const locale of LOCALES) {
  test(`a visitor reads the appeal in ${locale}: title, four demands, addressees and the way to sign`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/${APPEAL}`)
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    for (const demand of ['1', '2', '3', '4']) await expect(page.locator(`[id="${demand}"]`)).toBeVisible()
    for (const addressee of ADDRESSEES[locale])
      await expect(page.getByText(addressee, { exact: true }).first()).toBeVisible()
    await expect(page.locator(`a[href="/${locale}/${APPEAL}/sign"]`).first()).toBeVisible()
    await expectAccessible(page)
  })
}

test('a visitor cites one demand by its number and is led to it', async ({ page }) => {
  await page.goto(`/de/${APPEAL}`)
  await page.getByRole('link', { name: '3', exact: true }).and(page.locator('[href="#3"]')).click()
  await expect(page).toHaveURL(`/de/${APPEAL}#3`)
  await expect(page.locator('[id="3"]')).toBeInViewport()
})

test('a visitor follows a figure in the letter to its source and its doubt', async ({ page }) => {
  await page.goto(`/en/${APPEAL}`)
  const note = page.locator('sup a[href^="#note-"]').first()
  const id = (await note.getAttribute('href'))?.slice(1) ?? ''
  await note.click()
  await expect(page).toHaveURL(new RegExp(`#${id}$`))
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport()
})

test('every link within the page leads somewhere', async ({ page }) => {
  await page.goto(`/ru/${APPEAL}`)
  const links = await page
    .locator('a[href^="#"]')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')))
  expect(links.length).toBeGreaterThan(10)
  for (const link of new Set(links)) await expect(page.locator(`[id="${link?.slice(1)}"]`)).toHaveCount(1)
})
