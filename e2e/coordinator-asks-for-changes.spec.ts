import { linkIn } from '@/lib/platform/testing/mailbox'
import { expectAccessible } from './support/accessible'
import { EVERYWHERE, expectNamed, NOWHERE } from './support/appeal'
import { decide, decideOn, openDesk, openSignature } from './support/desk'
import { expectProblem } from './support/problems'
import { signAs } from './support/signing'
import { expect, test } from './support/test'

test('a coordinator asks for a change, the representative reads the words in the mail, answers, and is approved', async ({
  page,
  mailbox,
  openBrowser,
}) => {
  const email = 'office@asked-for-changes.example'
  const words = 'Bitte schreiben Sie den Namen aus.\n\nUnd: "BfX" sagt uns nichts.'
  const signatory = await openBrowser()
  const reference = await signAs(signatory, mailbox, email, { organisationName: 'BfX Musterstadt' })

  await openDesk(page, mailbox)
  await openSignature(page, reference)
  await decide(page, 'request-changes', { reasonCode: 'name_unclear' })
  await expectProblem(page, /change/i)
  await decide(page, 'request-changes', { message: words })
  await expect(page).toHaveURL(new RegExp(`decided=${reference}`))

  const mail = await mailbox.waitForMail(email)
  expect(mail.text).toContain('Bitte schreiben Sie den Namen aus.')
  await signatory.goto(linkIn(mail, new RegExp(`/de/account/signatures/${reference}`)))
  await expect(signatory.getByRole('main')).toContainText('Und: "BfX" sagt uns nichts.')
  await expect(signatory.locator('[name=organisationName]')).toHaveValue('BfX Musterstadt')
  await expectAccessible(signatory)
  await signatory.locator('[name=organisationName]').fill('Bund für Xylophone Musterstadt')
  await signatory.locator('[name=authorised]').check()
  await signatory.locator('[name=consent]').check()
  await signatory.getByRole('button', { name: 'Noch einmal absenden' }).click()
  await expect(signatory).toHaveURL(new RegExp(`reference=${reference}`))
  await expect(signatory.getByRole('main')).toContainText('Wartet auf Prüfung')

  await expectNamed(signatory, 'Bund für Xylophone Musterstadt', NOWHERE)
  await openSignature(page, reference)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bund für Xylophone Musterstadt')
  await expect(page.getByRole('main')).toContainText('Earlier details, no. 1')
  await expectAccessible(page)
  await decideOn(page, reference, 'approve')
  await expectNamed(signatory, 'Bund für Xylophone Musterstadt', EVERYWHERE)
  await expectNamed(signatory, 'BfX Musterstadt', NOWHERE)
})
