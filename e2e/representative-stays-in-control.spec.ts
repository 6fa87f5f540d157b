import { expectAccessible } from './support/accessible'
import { APPEAL, EVERYWHERE, expectNamed, NOWHERE } from './support/appeal'
import { decideOn, openDesk } from './support/desk'
import { expectProblem, problems } from './support/problems'
import { signIn } from './support/sign-in'
import { sendClaim, signAs } from './support/signing'
import { expect, test } from './support/test'

test('Birgit hides the name of her organisation with one press, shows it again, withdraws and signs again', async ({
  page,
  mailbox,
  openBrowser,
}) => {
  test.slow()
  const name = 'Verein der umsichtigen Beispiele'
  const email = 'birgit@stays-in-control.example'
  const reference = await signAs(page, mailbox, email, { organisationName: name })
  const [desk, visitor] = [await openBrowser(), await openBrowser()]
  await openDesk(desk, mailbox)
  await decideOn(desk, reference, 'approve')
  await expectNamed(visitor, name, EVERYWHERE)

  await page.goto('/de/account')
  const entry = page.getByRole('article', { name })
  await expect(entry).toContainText('Angenommen')
  await expect(entry).toContainText(/Fassung 1, Deutsch/)
  await expectAccessible(page)
  await entry.getByRole('button', { name: 'Namen jetzt verbergen' }).click()
  await expect(page.getByRole('status')).toHaveText('Die Sichtbarkeit ist geändert.')
  await expectNamed(visitor, name, NOWHERE)
  await expect(entry.getByRole('button', { name: 'Namen jetzt verbergen' })).toHaveCount(0)
  await expectAccessible(page)

  await entry.getByText('Sichtbarkeit ändern').click()
  await entry.getByRole('radio', { name: 'Öffentlich' }).check()
  await entry.getByRole('button', { name: 'Sichtbarkeit speichern' }).click()
  await expect(entry.getByRole('button', { name: 'Namen jetzt verbergen' })).toBeVisible()
  await expectNamed(visitor, name, EVERYWHERE)

  await entry.getByText('Unterzeichnung zurückziehen').click()
  await expectAccessible(page)
  await entry.getByRole('button', { name: 'Ja, zurückziehen' }).click()
  await expect(page.getByRole('status')).toHaveText('Die Unterzeichnung ist zurückgezogen.')
  await expect(entry).toContainText('Zurückgezogen')
  await expectNamed(visitor, name, NOWHERE)

  await entry.getByRole('link', { name: 'Wieder unterzeichnen' }).click()
  await expect(page.locator('[name=organisationName]')).toHaveValue(name)
  await expect(page.locator('[name=consent]')).not.toBeChecked()
  await page.locator('[name=authorised]').check()
  await page.locator('[name=consent]').check()
  expect(await sendClaim(page)).toBe(reference)
  await expectNamed(visitor, name, NOWHERE)
  await decideOn(desk, reference, 'approve')
  await expectNamed(visitor, name, EVERYWHERE)
})

test('the page of a hidden signatory answers like one that never was', async ({
  page,
  mailbox,
  openBrowser,
}) => {
  const name = 'Kreis der verborgenen Beispiele'
  const reference = await signAs(page, mailbox, 'carla@hides-her-page.example', { organisationName: name })
  const [desk, visitor] = [await openBrowser(), await openBrowser()]
  await openDesk(desk, mailbox)
  await decideOn(desk, reference, 'approve')
  await visitor.goto(`/de/${APPEAL}/signatories?q=verborgene`)
  await visitor.getByRole('link', { name, exact: true }).click()
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(name)

  await page.goto('/de/account')
  await page.getByRole('button', { name: 'Namen jetzt verbergen' }).click()
  await expect(page.getByRole('status')).toBeVisible()
  const answer = await visitor.reload()
  expect(answer?.status()).toBe(404)
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Diese Seite gibt es nicht.')
})

test('an organisation in Belarus that wants to be shown has to say that it knows the risk; to hide, it needs no word', async ({
  page,
  mailbox,
}) => {
  const claim = { organisationName: 'Таварыства прыкладаў', country: 'BY', visibility: 'counted' }
  await signAs(page, mailbox, 'darya@shows-at-risk.example', claim, 'ru')
  await page.goto('/ru/account')
  const entry = page.getByRole('article', { name: claim.organisationName })
  await entry.locator('summary').first().click()
  await entry.getByRole('radio', { name: 'Публично' }).check()
  await entry.getByRole('button', { name: /видимость/ }).click()
  await expectProblem(page, 'Ничего не изменено')
  await expect(entry.locator('dl')).toContainText('Только в общем числе')
  await expect(entry.getByRole('radio', { name: 'Публично' })).toBeChecked()
  const understood = entry.getByRole('checkbox', { name: /понимаем риск/ })
  await expect(understood).toHaveAccessibleDescription(/Ничего не изменено/)
  await expectAccessible(page)
  await problems(page).getByRole('link').click()
  await expect(understood).toBeFocused()
  await understood.check()
  await entry.getByRole('button', { name: /видимость/ }).click()
  await expect(page.getByRole('status')).toBeVisible()
  await expect(problems(page)).toHaveCount(0)
  await entry.getByRole('button', { name: /скрыть/i }).click()
  await expect(entry.getByRole('button', { name: /скрыть/i })).toHaveCount(0)
})

test('a representative corrects what is still waiting for review, and finds every value in the form', async ({
  page,
  mailbox,
}) => {
  const name = 'Corrected Example Alliance'
  const reference = await signAs(page, mailbox, 'eva@corrects-later.example', {
    organisationName: name,
    statement: 'Zwei\nZeilen',
  })
  await page.goto('/en/account')
  await page.getByRole('link', { name: 'Change what you entered' }).click()
  await expect(page.locator('[name=organisationName]')).toHaveValue(name)
  await expect(page.locator('[name=statement]')).toHaveValue('Zwei\nZeilen')
  await expect(page.locator('[name=visibility][value=public]')).toBeChecked()
  await expectAccessible(page)
  await page.locator('[name=city]').fill('')
  await page.locator('[name=website]').fill('nonsense')
  await page.locator('[name=authorised]').check()
  await page.locator('[name=consent]').check()
  await page.getByRole('button', { name: 'Send again' }).click()
  await expectProblem(page, 'Website')
  await expect(page.locator('[name=city]')).toHaveValue('')
  await page.locator('[name=website]').fill('')
  await page.getByRole('button', { name: 'Send again' }).click()
  await expect(page).toHaveURL(new RegExp(`reference=${reference}`))
})

test('somebody new finds an empty account and the way to sign', async ({ page, mailbox }) => {
  await signIn(page, mailbox, 'flora@empty-account.example', 'fr')
  await expect(page).toHaveURL('/fr/account')
  await expectAccessible(page)
  await page.getByRole('main').getByRole('link').first().click()
  await expect(page).toHaveURL(`/fr/${APPEAL}/sign`)
})
