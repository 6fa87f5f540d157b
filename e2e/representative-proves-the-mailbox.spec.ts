import { codeIn, linkIn } from '@/lib/platform/testing/mailbox'
import { expectAccessible } from './support/accessible'
import { APPEAL } from './support/appeal'
import { newAddress, signedIn } from './support/people'
import { hiddenFields } from './support/plain-client'
import { expectProblem } from './support/problems'
import { expect, test } from './support/test'

const SIGN = `/de/${APPEAL}/sign`
const CONFIRM = /\/sign-in\/confirm\?token=/

test('Nuria asks for a mail, opens its link in the same browser, presses the button and can sign', async ({
  page,
  mailbox,
}) => {
  await page.goto(`/de/${APPEAL}`)
  await page.getByRole('link', { name: 'Für Ihre Organisation unterzeichnen' }).first().click()
  await expect(page).toHaveURL(/\/de\/sign-in\?next=/)
  await expectAccessible(page)
  await page.getByLabel('E-Mail-Adresse').fill('nuria@same-browser.example')
  await page.getByRole('button', { name: 'Nachricht anfordern' }).click()
  await expect(page.getByText('nuria@same-browser.example')).toBeVisible()
  await expectAccessible(page)

  const mail = await mailbox.waitForMail('nuria@same-browser.example')
  const link = linkIn(mail, CONFIRM)
  expect(link).not.toContain('nuria')
  await page.goto(link)
  await expect(page.getByText('nuria@same-browser.example')).toBeVisible()
  await expect(page.getByLabel('Code aus der Nachricht')).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Jetzt anmelden' }).click()
  await expect(page).toHaveURL(SIGN)
  await expectAccessible(page)
})

test('Omar opens the link in the browser of his mail program: there he types the code, too', async ({
  page,
  mailbox,
  openBrowser,
}) => {
  await page.goto(SIGN)
  await page.getByLabel('E-Mail-Adresse').fill('omar@other-browser.example')
  await page.getByRole('main').getByRole('button').click()
  const mail = await mailbox.waitForMail('omar@other-browser.example')

  const other = await openBrowser()
  await other.goto(linkIn(mail, CONFIRM))
  await expect(other.getByText('omar@other-browser.example')).toHaveCount(0)
  await expectAccessible(other)
  await other.getByRole('button', { name: 'Jetzt anmelden' }).click()
  await expectProblem(other)
  await other.getByLabel('Code aus der Nachricht').fill(codeIn(mail))
  await other.getByRole('button', { name: 'Jetzt anmelden' }).click()
  await expect(other).toHaveURL(SIGN)
})

test('Pia reads her mail on the phone and types the code where she asked', async ({ page, mailbox }) => {
  await page.goto(SIGN)
  await page.getByLabel('E-Mail-Adresse').fill('pia@by-code.example')
  await page.getByRole('main').getByRole('button').click()
  const code = codeIn(await mailbox.waitForMail('pia@by-code.example'))
  await page.getByLabel('Code aus der Nachricht').fill(`${code.slice(0, 3)} ${code.slice(-3)}`)
  await page.getByRole('button', { name: 'Anmelden', exact: true }).click()
  await expect(page).toHaveURL(SIGN)
})

test('Quentin changes the language on his way and still arrives where he wanted to go', async ({
  page,
  mailbox,
}) => {
  await page.goto(SIGN)
  await page.locator('a[hreflang=fr]:visible').first().click()
  await page.locator('[name=email]').fill('quentin@changes-language.example')
  await page.getByRole('main').getByRole('button').click()
  const mail = await mailbox.waitForMail('quentin@changes-language.example')
  expect(mail.subject).toContain('connexion')
  await page.goto(linkIn(mail, CONFIRM))
  await page.getByRole('main').locator('form').getByRole('button').click()
  await expect(page).toHaveURL(new RegExp(`/(de|fr)/${APPEAL}/sign$`))
})

test('a link to elsewhere does not survive the detour', async ({ page, mailbox }) => {
  await page.goto(`/en/sign-in?next=${encodeURIComponent('https://evil.example/')}`)
  await page.locator('[name=email]').fill('rosa@no-redirect.example')
  await page.getByRole('main').getByRole('button').click()
  await page.goto(linkIn(await mailbox.waitForMail('rosa@no-redirect.example'), CONFIRM))
  await page.getByRole('main').locator('form').getByRole('button').click()
  await expect(page).toHaveURL('/en/account')
  await page.getByRole('button', { name: 'Sign out' }).first().click()
  await expect(page).toHaveURL('/en')
  await page.goto('/en/account')
  await expect(page).toHaveURL(/\/en\/sign-in/)
})

test('signing out takes the cookie away, or says that it did not work @scripts', async ({ site }) => {
  const client = await signedIn(site, newAddress())
  const { body } = await client.ask('/en/account')
  const form = hiddenFields(body, 'Sign out')
  const refused = await client.send('/en/account', form, {})
  expect(refused.body).toContain('Signing out did not work.')
  expect(client.cookies.has('session')).toBe(true)
  const { headers } = await client.send('/en/account', form)
  expect(headers['set-cookie']).toEqual([expect.stringMatching(/^session=; Path=\/; .*Max-Age=0; HttpOnly/)])
  expect(headers.location).toMatch(/\/en$/)
})
