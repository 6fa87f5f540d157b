import { expectAccessible } from './support/accessible'
import { expect, test } from './support/test'

const APPEAL = 'appeals/protection-for-objectors'

for (const locale of ['de', 'en', 'ru', 'fr']) {
  test(`a visitor reads the appeal in ${locale}: title, four demands, addressees and the way to sign`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/${APPEAL}`)
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    for (const demand of ['1', '2', '3', '4']) await expect(page.locator(`[id="${demand}"]`)).toBeVisible()
    await expect(page.locator(`a[href="/${locale}/${APPEAL}/sign"]`).first()).toBeVisible()
    await expectAccessible(page)
  })
}

test('a visitor who changes the language stays on the page', async ({ page }) => {
  await page.goto(`/de/${APPEAL}`)
  await page.locator(`a[hreflang="ru"]:visible`).first().click()
  await expect(page).toHaveURL(`/ru/${APPEAL}`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
})
