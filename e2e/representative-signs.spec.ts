import { linkIn } from '@/lib/platform/testing/mailbox'
import { expectAccessible } from './support/accessible'
import { APPEAL } from './support/appeal'
import { proveMailbox } from './support/sign-in'
import { ASSOCIATION, fillClaim, referenceOn, sendClaim } from './support/signing'
import { expect, test } from './support/test'

test('Antje signs in German for an association, and has the reference on the screen and in her mailbox', async ({
  page,
  mailbox,
}) => {
  const email = 'antje@signs-in-german.example'
  await page.goto(`/de/${APPEAL}/sign`)
  await proveMailbox(page, mailbox, email)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Für Ihre Organisation unterzeichnen')
  await expect(page.getByText(email).last()).toBeVisible()
  await page.getByLabel('Name der Organisation', { exact: true }).fill('Beispielbund für Frieden e. V.')
  await page.getByLabel('Land', { exact: true }).selectOption({ label: 'Deutschland' })
  await page.getByLabel('Website').fill('www.beispielbund.example')
  await page.getByLabel('Art der Organisation').selectOption({ label: 'Verein oder NGO' })
  await page.getByLabel('Ihr Name').fill('Antje Muster')
  await page.getByLabel('Ihre Funktion').fill('Vorsitzende')
  await page.getByRole('radio', { name: 'Öffentlich' }).check()
  await page
    .getByLabel('Warum Sie unterzeichnen')
    .fill('Weil niemand zum Töten gezwungen werden darf.\nNirgends.')
  await page.getByRole('checkbox', { name: /^Ich darf für diese Organisation unterzeichnen/ }).check()
  await page.getByRole('checkbox', { name: /einverstanden/ }).check()
  await page.getByRole('button', { name: 'Unterzeichnen', exact: true }).click()

  await expect(page).toHaveURL(/\/sign\/receipt\?reference=/)
  const reference = await referenceOn(page)
  await expect(page.getByRole('main')).toContainText('Beispielbund für Frieden e. V.')
  await expect(page.getByRole('main')).toContainText('Wartet auf Prüfung')
  await expectAccessible(page)

  const mail = await mailbox.waitForMail(email, { subject: new RegExp(reference) })
  expect(mail.text).toContain('Beispielbund für Frieden e. V.')
  expect(mail.text).toContain(reference)
  await page.goto(linkIn(mail, /\/de\/account$/))
  await expect(page.getByRole('main')).toContainText(reference)
  await expectAccessible(page)
})

test('Фёдор подписывает по-русски', async ({ page, mailbox }) => {
  const email = 'fyodor@signs-in-russian.example'
  await page.goto(`/ru/${APPEAL}/sign`)
  await proveMailbox(page, mailbox, email)
  await expectAccessible(page)
  await page.getByLabel('Название организации', { exact: true }).fill('Объединение «Ёлка и йод»')
  await page.getByLabel('Название латиницей').fill('Yolka i Yod')
  await page.getByLabel('Страна', { exact: true }).selectOption({ label: 'Грузия' })
  await page.getByLabel('Вид организации').selectOption('ngo')
  await page.getByLabel('Ваше имя').fill('Фёдор Примеров')
  await page.getByLabel('Ваша должность').fill('председатель')
  await page.getByRole('radio', { name: 'Публично' }).check()
  await page.getByRole('checkbox', { name: /^Я имею право/ }).check()
  await page.getByRole('checkbox', { name: /^Мы согласны/ }).check()
  const reference = await sendClaim(page)
  await expect(page.getByRole('main')).toContainText('Объединение «Ёлка и йод»')
  await expect(page.getByRole('main')).toContainText('Ожидает проверки')
  await expectAccessible(page)
  const mail = await mailbox.waitForMail(email, { subject: new RegExp(reference) })
  expect(mail.subject).toMatch(/подпись/i)
})

test('whoever signs the same once more, or goes back and sends again, gets the same reference', async ({
  page,
  mailbox,
}) => {
  await page.goto(`/en/${APPEAL}/sign`)
  await proveMailbox(page, mailbox, 'greta@signs-again.example')
  await fillClaim(page, ASSOCIATION)
  const first = await sendClaim(page)

  await page.goto(`/en/${APPEAL}/sign`)
  await fillClaim(page, { ...ASSOCIATION, organisationName: '  BEISPIELVEREIN   Musterstadt eV ' })
  expect(await sendClaim(page)).toBe(first)
  await page.goto('/en/account')
  await expect(page.getByText(first, { exact: true })).toHaveCount(1)
})

test('an impatient representative who presses twice signs once', async ({ page, mailbox }) => {
  await page.goto(`/en/${APPEAL}/sign`)
  await proveMailbox(page, mailbox, 'hanna@presses-twice.example')
  await fillClaim(page, { ...ASSOCIATION, organisationName: 'Impatient Example Society' })
  await page.getByRole('button', { name: 'Sign', exact: true }).dblclick()
  await expect(page).toHaveURL(/\/sign\/receipt\?reference=/)
  const reference = await referenceOn(page)
  await page.goto('/en/account')
  await expect(page.getByText(reference, { exact: true })).toHaveCount(1)
  await expect(page.getByRole('article')).toHaveCount(1)
})

test('the receipt of one organisation is nothing to anybody else', async ({ page, mailbox, openBrowser }) => {
  await page.goto(`/en/${APPEAL}/sign`)
  await proveMailbox(page, mailbox, 'ida@own-receipt.example')
  await fillClaim(page, { ...ASSOCIATION, organisationName: 'Society of the Closed Envelope' })
  await sendClaim(page)
  const receipt = page.url()

  const other = await openBrowser()
  await other.goto(receipt)
  await expect(other).toHaveURL(/\/en\/sign-in\?next=/)
  await proveMailbox(other, mailbox, 'jan@own-receipt.example')
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('This page does not exist.')
})
