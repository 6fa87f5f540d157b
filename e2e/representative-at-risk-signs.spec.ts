import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible'
import { APPEAL } from './support/appeal'
import { expectProblem } from './support/problems'
import { proveMailbox } from './support/sign-in'
import { ASSOCIATION, fillClaim, sendClaim, signButton } from './support/signing'
import { expect, test } from './support/test'

const NAME = 'Движение «Тихая река»'
const IN_RUSSIA = { ...ASSOCIATION, organisationName: NAME, country: 'RU', website: '', city: 'Псков' }

test('the risk is explained before the choice, whatever country is chosen', async ({ page, mailbox }) => {
  await page.goto(`/de/${APPEAL}/sign`)
  await proveMailbox(page, mailbox, 'oleg@risk-notice.example')
  await expect(page.getByText('„unerwünschten Organisation“')).toBeVisible()
})

test('choosing Russia preselects “counted only” and says so; another country brings the choice back @scripts', async ({
  page,
  mailbox,
}) => {
  await page.goto(`/en/${APPEAL}/sign`)
  await proveMailbox(page, mailbox, 'polina@preselection.example')
  const counted = page.getByRole('radio', { name: 'Counted only' })
  const understood = page.getByRole('checkbox', { name: /^We know the risk/ })
  await page.getByRole('radio', { name: 'Public' }).check()
  await expect(understood).toBeHidden()
  for (const country of ['RU', 'BY']) {
    await page.locator('[name=country]').selectOption(country)
    await expect(counted).toBeChecked()
    await expect(page.getByRole('status').filter({ hasText: '“Counted only” is now selected' })).toBeVisible()
    await expect(understood).toBeVisible()
  }
  await page.locator('[name=country]').selectOption('GE')
  await expect(page.getByRole('radio', { name: 'Public' })).toBeChecked()
  await expect(understood).toBeHidden()
})

test('an organisation in Russia that wants to be named without knowing the risk gets its filled form back, and nothing is stored', async ({
  page,
  mailbox,
}) => {
  await page.goto(`/ru/${APPEAL}/sign`)
  await proveMailbox(page, mailbox, 'rita@risk-not-understood.example')
  for (const visibility of ['public', 'recipients']) {
    await fillClaim(page, { ...IN_RUSSIA, visibility })
    await signButton(page).click()
    await expectProblem(page, /исправить/)
    await expect(page.locator('[name=organisationName]')).toHaveValue(NAME)
    await expect(page.locator('[name=city]')).toHaveValue('Псков')
    await expect(page.locator('[name=visibility][value=counted]')).toBeChecked()
    await expect(page.locator('[name=riskUnderstood]')).toBeVisible()
    await expect(page.locator('[name=riskUnderstood]')).not.toBeChecked()
  }
  await expectAccessible(page)
  await expectNothingStored(page)

  await page.goto(`/ru/${APPEAL}/sign`)
  await fillClaim(page, { ...IN_RUSSIA, visibility: 'counted' })
  await sendClaim(page)
  await expect(page.getByRole('main')).toContainText('Только в общем числе')
})

test('it can be named all the same, once it has said that it knows the risk', async ({ page, mailbox }) => {
  await page.goto(`/en/${APPEAL}/sign`)
  await proveMailbox(page, mailbox, 'stas@risk-understood.example')
  await fillClaim(page, { ...IN_RUSSIA, visibility: 'public' })
  await page.locator('[name=riskUnderstood]').check()
  await sendClaim(page)
  await expect(page.getByRole('main')).toContainText('Public')
})

async function expectNothingStored(page: Page) {
  await page.goto('/ru/account')
  await expect(page.getByRole('article')).toHaveCount(0)
}
