import { expectAccessible } from './support/accessible'
import { APPEAL } from './support/appeal'
import { decideOn, openDesk } from './support/desk'
import { expectProblem } from './support/problems'
import { proveMailbox } from './support/sign-in'
import { ASSOCIATION, fillClaim, sendClaim, signAs, signButton } from './support/signing'
import { expect, test } from './support/test'

test('a form left open in another tab does not show again what was hidden since', async ({
  page,
  mailbox,
  context,
}) => {
  const name = 'Runde der offenen Beispiele'
  await signAs(page, mailbox, 'gerda@open-tab.example', { organisationName: name })
  await page.goto('/de/account')
  await page.getByRole('link', { name: 'Angaben ändern' }).click()
  await fillClaim(page, { city: 'Neustadt', website: 'nonsense' })
  const tab = await context.newPage()
  await tab.goto('/de/account')
  await tab.getByRole('button', { name: 'Namen jetzt verbergen' }).click()
  await expect(tab.getByRole('status')).toBeVisible()

  await signButton(page).click()
  await expectProblem(page, 'Website')
  await page.locator('[name=website]').fill('')
  await signButton(page).click()
  await expectProblem(page, 'Das wurde nicht gespeichert', 'in einem anderen Tab')
  await expect(page.locator('[name=city]')).toHaveValue('Neustadt')
  await expect(page.locator('[name=visibility][value=counted]')).toBeChecked()
  await expectAccessible(page)
  await sendClaim(page)
  await expect(page.getByRole('main')).toContainText('Nur mitgezählt')
})

test('whoever signs again with other words is told that it is decided, and keeps what they typed', async ({
  page,
  mailbox,
  openBrowser,
}) => {
  const claim = { ...ASSOCIATION, organisationName: 'Bund der entschiedenen Beispiele' }
  const reference = await signAs(page, mailbox, 'hanna@signs-twice.example', claim)
  const desk = await openBrowser()
  await openDesk(desk, mailbox)
  await decideOn(desk, reference, 'approve')
  await page.goto(`/de/${APPEAL}/sign`)
  await fillClaim(page, { ...claim, city: 'Neustadt' })
  await signButton(page).click()
  await expectProblem(page, 'Das wurde nicht gespeichert', 'die Unterzeichnung ist angenommen')
  await expect(page.locator('[name=city]')).toHaveValue('Neustadt')
  await expectAccessible(page)
  const account = page.getByRole('main').getByRole('link', { name: 'Zu Ihren Unterzeichnungen' })
  await expect(account).toHaveAttribute('href', '/de/account')
})

test('whoever hides the name after the session has ended is asked to sign in, and then can hide it', async ({
  page,
  mailbox,
  context,
}) => {
  const email = 'ilse@hides-signed-out.example'
  await signAs(page, mailbox, email, { organisationName: 'Haus der eiligen Beispiele' })
  await page.goto('/de/account')
  await context.clearCookies()
  await page.getByRole('button', { name: 'Namen jetzt verbergen' }).click()
  await expect(page).toHaveURL('/de/sign-in?next=%2Fde%2Faccount')
  await proveMailbox(page, mailbox, email)
  await page.getByRole('button', { name: 'Namen jetzt verbergen' }).click()
  await expect(page.getByRole('status')).toHaveText('Die Sichtbarkeit ist geändert.')
})
