import type { Route } from '@playwright/test'
import { expectAccessible } from './support/accessible'
import { APPEAL } from './support/appeal'
import { hiddenFields, PlainClient, plainText } from './support/plain-client'
import { expectProblem, problems } from './support/problems'
import { proveMailbox } from './support/sign-in'
import { ASSOCIATION, fillClaim, sendClaim, signButton } from './support/signing'
import { expect, test } from './support/test'

const TYPED = {
  organisationName: 'Initiative "Grüße & <Küsse>" à l’ŒUVRE',
  organisationNameLatin: 'Инициатива',
  acronym: 'ÏÑ',
  city: 'Łódź',
  website: 'not a website',
  representativeName: 'Zoë O’Neill-Østergård',
  representativeRole: 'Sprecherin',
  statement: 'Erste Zeile\n\nDritte Zeile: 😀 "ja"',
}

/** As an action of another build would be called. */
const STRANGE_ID = '60'.repeat(21)

const BROKEN_WAYS: Record<string, (route: Route) => Promise<void>> = {
  'no connection': (route) => route.abort(),
  'bad gateway': (route) =>
    route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad Gateway</h1>' }),
  'unknown action': (route) =>
    route.continue({ headers: { ...route.request().headers(), 'next-action': STRANGE_ID } }),
}

test('a form with errors comes back with every value, says in the summary and beside each field what is wrong', async ({
  page,
  mailbox,
}) => {
  await page.goto(`/de/${APPEAL}/sign`)
  await proveMailbox(page, mailbox, 'klara@corrects.example')
  for (const [name, text] of Object.entries(TYPED)) await page.locator(`[name=${name}]`).fill(text)
  await page.locator('[name=country]').selectOption('PL')
  await page.locator('[name=kind]').selectOption('union')
  await page.locator('[name=visibility][value=recipients]').check()
  await page.locator('[name=authorised]').check()
  await page.locator('[name=updates]').check()
  await signButton(page).click()

  await expectProblem(
    page,
    '3 Angaben stimmen noch nicht',
    'lateinischen Buchstaben',
    'Ohne dieses Einverständnis',
  )
  for (const [name, text] of Object.entries(TYPED))
    await expect(page.locator(`[name=${name}]`), name).toHaveValue(text)
  await expect(page.locator('[name=country]')).toHaveValue('PL')
  await expect(page.locator('[name=kind]')).toHaveValue('union')
  await expect(page.locator('[name=visibility][value=recipients]')).toBeChecked()
  await expect(page.locator('[name=authorised]')).toBeChecked()
  await expect(page.locator('[name=consent]')).not.toBeChecked()
  await expect(page.locator('[name=updates]')).toBeChecked()
  for (const name of ['organisationNameLatin', 'website', 'consent']) {
    const field = page.locator(`[name=${name}]`)
    await expect(field, name).toHaveAttribute('aria-invalid', 'true')
    await expect(field, name).toHaveAccessibleDescription(/Fehler:/)
  }
  await expectAccessible(page)

  await problems(page)
    .getByRole('link', { name: /^Website/ })
    .click()
  await expect(page.locator('[name=website]')).toBeFocused()
  await page.locator('[name=website]').fill('https://initiative.example')
  await page.locator('[name=organisationNameLatin]').fill('')
  await page.locator('[name=consent]').check()
  await sendClaim(page)
  await expect(page.getByRole('main')).toContainText(TYPED.organisationName)
})

test('an empty form names everything that is missing, in the reader’s language and in the order of the fields', async ({
  page,
  mailbox,
}) => {
  await page.goto(`/ru/${APPEAL}/sign`)
  await proveMailbox(page, mailbox, 'lena@empty-form.example')
  await signButton(page).click()
  await expectProblem(page, '8 полей')
  const fields = await problems(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(fields).toEqual(
    [
      'organisationName',
      'country',
      'kind',
      'representativeName',
      'representativeRole',
      'visibility',
      'authorised',
      'consent',
    ].map((name) => `#${name}`),
  )
  for (const link of await problems(page).getByRole('link').all()) {
    await link.click()
    await expect(page.locator(`[id=${(await link.getAttribute('href'))?.slice(1)}]`)).toBeFocused()
  }
  await expectAccessible(page)
})

test('a second wrong answer takes the focus again, and nothing typed meanwhile is lost', async ({
  page,
  mailbox,
}) => {
  await page.goto(`/en/${APPEAL}/sign`)
  await proveMailbox(page, mailbox, 'mara@wrong-twice.example')
  await fillClaim(page, { ...ASSOCIATION, website: 'nonsense', representativeName: '' })
  await signButton(page).click()
  await expectProblem(page, '2 entries are not right yet')
  await page.getByLabel('Your name').fill('Mara Example')
  await signButton(page).click()
  await expectProblem(page, 'One entry is not right yet')
  await expect(page.getByLabel('Your name')).toHaveValue('Mara Example')
  await expect(page.locator('[name=organisationName]')).toHaveValue(ASSOCIATION.organisationName)
})

test('whoever is signed out while writing keeps the form, signs in again and sends it', async ({
  page,
  mailbox,
  context,
}) => {
  const email = 'nele@session-over.example'
  await page.goto(`/en/${APPEAL}/sign`)
  await proveMailbox(page, mailbox, email)
  await fillClaim(page, { ...ASSOCIATION, organisationName: 'Society of Long Sentences' })
  await context.clearCookies()
  await signButton(page).click()
  await expectProblem(page, 'You are no longer signed in')
  await expect(page.locator('[name=organisationName]')).toHaveValue('Society of Long Sentences')
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Sign in again' }).click(),
  ])
  await proveMailbox(tab, mailbox, email)
  await sendClaim(page)
})

for (const [what, fail] of Object.entries(BROKEN_WAYS))
  test(`a form whose answer never comes stays as it was typed, and can be sent again: ${what} @scripts`, async ({
    page,
    mailbox,
    watch,
  }) => {
    watch.expect(/^answered (?:502|409|404): POST/)
    await page.goto(`/en/${APPEAL}/sign`)
    await proveMailbox(page, mailbox, `olga@${what.replaceAll(' ', '-')}.example`)
    await fillClaim(page, { ...ASSOCIATION, statement: 'Typed on a train.', visibility: 'recipients' })
    await page.route('**/sign', (route) =>
      route.request().method() === 'POST' ? fail(route) : route.continue(),
    )
    await signButton(page).click()
    await expectProblem(page, 'We cannot save anything right now.')
    await expect(page.locator('[name=organisationName]')).toHaveValue(ASSOCIATION.organisationName)
    await expect(page.locator('[name=country]')).toHaveValue('DE')
    await expect(page.locator('[name=visibility][value=recipients]')).toBeChecked()
    await expect(page.locator('[name=statement]')).toHaveValue('Typed on a train.')
    await expect(page.locator('[name=consent]')).toBeChecked()
    await page.unroute('**/sign')
    await sendClaim(page)
  })

test('whoever sends a form that is older than the site is told so in words, with scripts off @scripts', async ({
  site,
}) => {
  const visitor = new PlainClient(site.origin)
  const fields = hiddenFields((await visitor.ask('/ru/sign-in')).body, 'email')
  const older = Object.entries(fields).map(([name, value]) => [
    name,
    value.replace(/\b[0-9a-f]{42}\b/, STRANGE_ID),
  ])
  const answer = await visitor.send('/ru/sign-in', {
    ...Object.fromEntries(older),
    email: 'old@form.example',
  })
  expect(answer.status).toBe(409)
  expect(answer.body).toContain('lang="ru"')
  expect(plainText(answer.body)).toContain('Эта форма устарела.')
})
