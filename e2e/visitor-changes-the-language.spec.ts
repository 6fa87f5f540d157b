import { APPEAL, LOCALES } from './support/appeal'
import { expect, test } from './support/test'

test('a visitor who changes the language stays on the page', async ({ page }) => {
  await page.goto(`/de/${APPEAL}`)
  await page.locator(`a[hreflang="ru"]:visible`).first().click()
  await expect(page).toHaveURL(`/ru/${APPEAL}`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
})

test('a visitor who has narrowed the list keeps what was narrowed in the other language', async ({
  page,
}) => {
  await page.goto(`/en/${APPEAL}/signatories?country=DE&kind=ngo`)
  await page.locator(`a[hreflang="fr"]:visible`).first().click()
  await expect(page).toHaveURL(`/fr/${APPEAL}/signatories?country=DE&kind=ngo`)
})

test('on a phone the languages are in the menu, which opens without any script', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(`/de/${APPEAL}`)
  await page.getByText('Menü', { exact: true }).click()
  await page.getByRole('navigation', { name: 'Sprache' }).getByRole('link', { name: 'Русский' }).click()
  await expect(page).toHaveURL(`/ru/${APPEAL}`)
})

for (const path of [`/${APPEAL}`, `/${APPEAL}/signatories`])
  test(`machines find every language of …${path}, and one canonical address for each`, async ({
    page,
    site,
  }) => {
    for (const locale of LOCALES) {
      await page.goto(`/${locale}${path}`)
      await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
        'href',
        `${site.origin}/${locale}${path}`,
      )
      for (const other of LOCALES)
        await expect(page.locator(`link[rel=alternate][hreflang=${other}]`)).toHaveAttribute(
          'href',
          `${site.origin}/${other}${path}`,
        )
      await expect(page.locator('link[rel=alternate][hreflang=x-default]')).toHaveCount(1)
    }
  })

test.describe('the address without a language', () => {
  const asked: [header: string, leadsTo: string][] = [
    ['ru-RU,ru;q=0.9,en;q=0.5', '/ru'],
    ['fr', '/fr'],
    ['de-AT;q=0.4, fr;q=0.8', '/fr'],
    ['ja, zh;q=0.9', '/en'],
    ['*', '/en'],
    ['de;q=0, ru', '/ru'],
    ['', '/en'],
    ['de;q=abc,,;;=\u00ff', '/'],
    [`${'x-'.repeat(3000)}`, '/'],
  ]
  for (const [header, leadsTo] of asked)
    test(`leads to ${leadsTo === '/' ? 'some language' : leadsTo} for “${header.slice(0, 30)}”`, async ({
      request,
    }) => {
      const answer = await request.get('/', { headers: { 'Accept-Language': header }, maxRedirects: 0 })
      expect(answer.status()).toBe(307)
      expect(answer.headers().location).toMatch(leadsTo === '/' ? /^\/(de|en|ru|fr)$/ : leadsTo)
      expect(answer.headers().vary).toContain('Accept-Language')
      expect(answer.headers()['set-cookie']).toBeUndefined()
    })
})
