import { expectAccessible } from './support/accessible'
import { APPEAL } from './support/appeal'
import { proveMailbox } from './support/sign-in'
import { expect, test } from './support/test'

const NOT_FOUND = {
  de: 'Diese Seite gibt es nicht.',
  en: 'This page does not exist.',
  ru: 'Такой страницы нет.',
  fr: 'Cette page n’existe pas.',
}

for (const [locale, title] of Object.entries(NOT_FOUND))
  test(`a visitor with a wrong address is told so in the language of the address: ${locale}`, async ({
    page,
  }) => {
    for (const path of ['nowhere', 'appeals/no-such-appeal', `${APPEAL}/signatories/nobody-x7k2m9`]) {
      const answer = await page.goto(`/${locale}/${path}`)
      expect(answer?.status(), path).toBe(404)
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    }
    await expectAccessible(page)
    await page.getByRole('main').getByRole('link').first().click()
    await expect(page.locator('[id="1"]')).toBeVisible()
  })

test('whoever has no role finds nothing where the desk is', async ({ page, mailbox }) => {
  await page.goto('/en/coordination')
  await proveMailbox(page, mailbox, 'curious@gets-lost.example')
  await expect(page.getByRole('heading', { level: 1, name: NOT_FOUND.en })).toBeVisible()
})
