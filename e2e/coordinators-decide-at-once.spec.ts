import { expectAccessible } from './support/accessible'
import { decide, decideOn, openDesk, openSignature } from './support/desk'
import { expectProblem } from './support/problems'
import { signAs } from './support/signing'
import { ADMINISTRATOR, addCoordinator } from './support/site'
import { expect, test } from './support/test'

test('of two coordinators who decide at once one wins; the other learns who, what and when, and keeps the words', async ({
  page,
  mailbox,
  site,
  openBrowser,
}) => {
  const colleague = 'colleague@decides-at-once.example'
  await addCoordinator(site, colleague)
  const [signatory, second] = [await openBrowser(), await openBrowser()]
  const reference = await signAs(signatory, mailbox, 'office@decided-at-once.example', {
    organisationName: 'Zweifach geprüfte Beispiele',
  })
  await openDesk(page, mailbox)
  await openDesk(second, mailbox, 'en', colleague)
  await openSignature(page, reference)
  await openSignature(second, reference)
  await decide(page, 'approve')
  await expect(page).toHaveURL(new RegExp(`decided=${reference}`))

  await decide(second, 'reject', {
    reasonCode: 'not_genuine',
    message: 'Carefully chosen words.\nOn two lines.',
    note: 'A note for us.',
  })
  await expectProblem(second, ADMINISTRATOR, 'approved')
  await expect(second.locator('[name=message]')).toHaveValue('Carefully chosen words.\nOn two lines.')
  await expect(second.locator('[name=note]')).toHaveValue('A note for us.')
  await expect(second.getByRole('main')).toContainText('Approved')
  await expectAccessible(second)

  await openSignature(second, reference)
  await expect(second.getByRole('main')).not.toContainText('Carefully chosen words.')
})

test('who speaks for an organisation does not decide about it', async ({ page, mailbox, site }) => {
  const partisan = 'partisan@own-signature.example'
  await addCoordinator(site, partisan)
  const reference = await signAs(page, mailbox, partisan, { organisationName: 'Eigene Sache e. V.' }, 'en')
  await openSignature(page, reference)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Eigene Sache e. V.')
  await expect(page.locator('button[name=outcome]')).toHaveCount(0)
  await expectAccessible(page)
})

test('a decision on words that have changed meanwhile is not taken', async ({
  page,
  mailbox,
  openBrowser,
}) => {
  const signatory = await openBrowser()
  const reference = await signAs(
    signatory,
    mailbox,
    'office@changed-meanwhile.example',
    { organisationName: 'Society of Second Thoughts' },
    'en',
  )
  await openDesk(page, mailbox)
  await openSignature(page, reference)
  await signatory.goto(`/en/account/signatures/${reference}`)
  await signatory.locator('[name=organisationName]').fill('Society of Third Thoughts')
  for (const name of ['authorised', 'consent']) await signatory.locator(`[name=${name}]`).check()
  await signatory.getByRole('button', { name: 'Send again' }).click()
  await expect(signatory).toHaveURL(/receipt/)

  await decide(page, 'approve', { note: 'Looks right.' })
  await expectProblem(page, 'changed something')
  await expect(page.locator('[name=note]')).toHaveValue('Looks right.')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Society of Third Thoughts')
  await decideOn(page, reference, 'approve')
})
