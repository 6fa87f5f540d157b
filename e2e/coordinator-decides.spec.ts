import { linkIn } from '@/lib/platform/testing/mailbox'
import { expectAccessible } from './support/accessible'
import { APPEAL, EVERYWHERE, expectNamed, NOWHERE, publicCounts } from './support/appeal'
import { decide, decideOn, openDesk, openSignature } from './support/desk'
import { expectProblem } from './support/problems'
import { signAs } from './support/signing'
import { expect, test } from './support/test'

test('the first administrator finds a signature in the queue, sees what was claimed and approves: it is public at once', async ({
  page,
  mailbox,
  openBrowser,
}) => {
  const name = 'Bündnis der geprüften Beispiele e. V.'
  const email = 'office@beispielbuendnis.example'
  const [signatory, visitor] = [await openBrowser(), await openBrowser()]
  const reference = await signAs(signatory, mailbox, email, {
    organisationName: name,
    website: 'https://www.beispielbuendnis.example/ueber-uns',
    statement: 'Wir unterschreiben, weil es richtig ist.',
  })
  await expectNamed(visitor, name, NOWHERE)
  const before = await publicCounts(visitor.request)

  await openDesk(page, mailbox)
  await expectAccessible(page)
  await page.getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  const main = page.getByRole('main')
  for (const claimed of [reference, email, 'Erika Muster', 'Wir unterschreiben, weil es richtig ist.'])
    await expect(main).toContainText(claimed)
  await expect(main).toContainText('is on the domain of the website they gave, beispielbuendnis.example')
  await expectAccessible(page)
  await decide(page, 'approve', { note: 'Seen their register entry.' })
  await expect(page.getByRole('status').filter({ hasText: `Approved: ${name}` })).toBeFocused()
  await expectAccessible(page)

  await expectNamed(visitor, name, EVERYWHERE)
  expect(await publicCounts(visitor.request)).toEqual({
    ...before,
    total: before.total + 1,
    named: before.named + 1,
  })
  const mail = await mailbox.waitForMail(email)
  expect(mail.text).toContain(name)
  expect(mail.text).not.toContain('register entry')
  await openSignature(page, reference)
  await expect(main).toContainText('Seen their register entry.')
  await expectAccessible(page)
})

test('a rejection needs a reason; the organisation reads it, and nothing is public', async ({
  page,
  mailbox,
  openBrowser,
}) => {
  const name = 'Scherzverein Musterstadt'
  const email = 'joker@rejected.example'
  const signatory = await openBrowser()
  const reference = await signAs(signatory, mailbox, email, { organisationName: name })
  await openDesk(page, mailbox, 'de')
  await openSignature(page, reference, 'de')
  await page.locator('[name=note]').fill('Steht in keinem Register.')
  await decide(page, 'reject')
  await expectProblem(page, 'Nennen Sie einen Grund')
  await expect(page.locator('[name=note]')).toHaveValue('Steht in keinem Register.')
  await expectAccessible(page)
  await decide(page, 'reject', { reasonCode: 'not_an_organisation', message: 'Das tut uns leid.' })
  await expect(page).toHaveURL(new RegExp(`decided=${reference}`))

  await expectNamed(signatory, name, NOWHERE)
  const mail = await mailbox.waitForMail(email)
  expect(mail.text).toContain('Das tut uns leid.')
  expect(mail.text).not.toContain('Register')
  await signatory.goto('/de/account')
  await expect(signatory.getByRole('main')).toContainText('Abgelehnt')
  await expect(signatory.getByRole('main')).toContainText('keine einzelnen Personen')
  await expect(signatory.getByRole('main').locator('form')).toHaveCount(0)
  await expectAccessible(signatory)
})

test('what was approved by mistake is revoked, gone at once, and can be reopened', async ({
  page,
  mailbox,
  openBrowser,
}) => {
  const name = 'Society for Premature Approval'
  const [signatory, visitor] = [await openBrowser(), await openBrowser()]
  const email = 'office@revoked.example'
  const reference = await signAs(signatory, mailbox, email, { organisationName: name }, 'en')
  await openDesk(page, mailbox)
  await decideOn(page, reference, 'approve')
  await expectNamed(visitor, name, EVERYWHERE)
  await decideOn(page, reference, 'revoke', { reasonCode: 'not_genuine' })
  await expectNamed(visitor, name, NOWHERE)
  await mailbox.waitForMail(email, { subject: /revoked|taken off|off the list/i })

  await signatory.goto('/en/account')
  await expect(signatory.getByRole('main')).toContainText('Revoked')
  await signatory.goto(`/en/${APPEAL}/sign`)
  await decideOn(page, reference, 'reopen')
  await openSignature(page, reference)
  await expect(page.getByRole('main')).toContainText('Waiting for review')
})

test('a coordinator finds a signature by name in another script, by domain and by reference', async ({
  page,
  mailbox,
  openBrowser,
}) => {
  const name = 'Фонд «Найдётся»'
  const signatory = await openBrowser()
  const reference = await signAs(signatory, mailbox, 'office@naydyotsya.example', {
    organisationName: name,
    country: 'GE',
    website: 'https://naydyotsya.example',
  })
  await openDesk(page, mailbox)
  for (const q of [
    'naidetsia',
    'найдется',
    'naydyotsya.example',
    reference,
    reference.toLowerCase().replaceAll('-', ' '),
  ]) {
    await page.getByRole('searchbox').fill(q)
    await page.getByRole('button', { name: 'Search' }).click()
    await expect(page.getByRole('link', { name, exact: true }), `found by ${q}`).toBeVisible()
  }
  await page.getByRole('searchbox').fill('nothing is called like this')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page.getByRole('main')).toContainText('Nothing found.')
  await expect(page.getByRole('main')).not.toContainText('Choose a signature')
  await expectAccessible(page)
})

test('the mail about an approval leads the representative to the account, in the language of the signature', async ({
  page,
  mailbox,
  openBrowser,
}) => {
  const signatory = await openBrowser()
  const email = 'bureau@exemple-fr.example'
  const reference = await signAs(signatory, mailbox, email, { organisationName: 'Réseau des exemples' }, 'fr')
  await openDesk(page, mailbox, 'de')
  await decideOn(page, reference, 'approve')
  const mail = await mailbox.waitForMail(email)
  expect(mail.text).toContain('Réseau des exemples')
  await signatory.goto(linkIn(mail, /\/fr\//))
  await expect(signatory.locator('html')).toHaveAttribute('lang', 'fr')
})
