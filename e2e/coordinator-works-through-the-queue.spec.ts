import { runSql } from '@/lib/platform/testing/test-server'
import { expectAccessible } from './support/accessible'
import { APPEAL } from './support/appeal'
import { decide, decideOn, openDesk, openSignature } from './support/desk'
import { expectProblem } from './support/problems'
import { proveMailbox, signIn } from './support/sign-in'
import { ASSOCIATION, fillClaim, sendClaim, signAs } from './support/signing'
import { addCoordinator, ADMINISTRATOR } from './support/site'
import { expect, test } from './support/test'

test('after a decision the desk goes on behind it, in the part of the queue that was shown', async ({
  page,
  mailbox,
  openBrowser,
}) => {
  test.slow()
  const signatory = await openBrowser()
  await signIn(signatory, mailbox, 'office@reihenfolge.example')
  const references: string[] = []
  for (const number of ['eins', 'zwei', 'drei']) {
    await signatory.goto(`/en/${APPEAL}/sign`)
    await fillClaim(signatory, { ...ASSOCIATION, organisationName: `Reihenfolge Nummer ${number}` })
    references.push(await sendClaim(signatory))
  }
  const [, second = '', third = ''] = references
  await openDesk(page, mailbox)
  await page.goto('/en/coordination?q=Reihenfolge&group=waiting')
  await page.getByRole('link', { name: 'Reihenfolge Nummer zwei', exact: true }).click()
  await expect(page).toHaveURL(`/en/coordination/signatures/${second}?q=Reihenfolge&group=waiting`)
  await decide(page, 'approve')
  await expect(page).toHaveURL(
    `/en/coordination/signatures/${third}?q=Reihenfolge&group=waiting&decided=${second}`,
  )
  await expect(page.getByRole('searchbox')).toHaveValue('Reihenfolge')
  await expect(page.getByRole('link', { name: 'Next', exact: true })).toHaveAttribute(
    'href',
    /\?q=Reihenfolge&group=waiting$/,
  )
})

test('where nothing waits, the desk says so on both sides', async ({ page, mailbox, site }) => {
  const email = 'colleague@nothing-waits.example'
  await addCoordinator(site, email)
  await runSql(
    site.databaseUrl,
    `WITH other AS (INSERT INTO appeal (id, slug) VALUES (gen_random_uuid(), 'nothing-waits') RETURNING id)
    UPDATE role SET appeal_id = (SELECT id FROM other)
    WHERE user_id = (SELECT id FROM "user" WHERE email = '${email}')`,
  )
  await openDesk(page, mailbox, 'en', email)
  await expect(page.getByText('Nothing is waiting for review.')).toHaveCount(2)
  await expect(page.getByRole('main')).not.toContainText('Choose a signature')
  await expectAccessible(page)
})

test('whoever is signed out over a decision keeps every word, signs in again and decides', async ({
  page,
  mailbox,
  context,
  openBrowser,
}) => {
  const reference = await signAs(await openBrowser(), mailbox, 'office@signed-out-desk.example', {
    organisationName: 'Verein der langen Sitzung',
  })
  await openDesk(page, mailbox)
  await openSignature(page, reference)
  await context.clearCookies()
  await decide(page, 'reject', { reasonCode: 'not_genuine', message: 'Leider nicht.', note: 'Nachgefragt.' })
  await expectProblem(page, 'You are no longer signed in')
  await expect(page.locator('[name=reasonCode]')).toHaveValue('not_genuine')
  await expect(page.locator('[name=message]')).toHaveValue('Leider nicht.')
  await expect(page.locator('[name=note]')).toHaveValue('Nachgefragt.')
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Sign in again' }).click(),
  ])
  await proveMailbox(tab, mailbox, ADMINISTRATOR)
  await expect(tab).toHaveURL(`/en/coordination/signatures/${reference}`)
  await page.locator('button[name=outcome][value=reject]').click()
  await expect(page).toHaveURL(new RegExp(`decided=${reference}`))
  await decideOn(page, reference, 'reopen')
})
