import { expectAccessible } from './support/accessible'
import { APPEAL, EVERYWHERE, expectNamed } from './support/appeal'
import { decideOn, openDesk } from './support/desk'
import { signIn } from './support/sign-in'
import { ASSOCIATION, fillClaim, sendClaim } from './support/signing'
import { expect, test } from './support/test'

/** Invented, of the shapes that are really met; each with words in another script or spelling that must find it. */
const NAMES: [name: string, country: string, found: string[]][] = [
  ['MUSTER-BEOC (Ufficio d’esempio per l’obiezione di coscienza)', 'IT', ['ufficio d esempio', 'BEOC']],
  ['Молодёжное движение Псковщины "Капель"', 'GE', ['molodezhnoe', 'Молодежное движение', 'kapel']],
  ['Örnek Vicdan Derneği (ÖR-DER)', 'TR', ['ornek vicdan', 'dernegi', 'ÖR-DER']],
  ['Հայկական Օրինակ կոմիտե', 'AM', ['haykakan', 'Օրինակ']],
  ['=HYPERLINK("http://muster.example","x")', 'DE', ['hyperlink']],
  ['Związek Przykładów Łódzkich Ő ș ğ ı', 'PL', ['zwiazek przykladow lodzkich']],
  ['მაგალითის საზოგადოება', 'GE', ['magalit']],
]

test('names in every script are signed, approved, listed letter by letter, and found in either script', async ({
  page,
  mailbox,
  openBrowser,
}) => {
  test.slow()
  const [representative, desk] = [await openBrowser(), await openBrowser()]
  await signIn(representative, mailbox, 'office@any-script.example')
  await openDesk(desk, mailbox)
  for (const [name, country, words] of NAMES)
    await test.step(name, async () => {
      await representative.goto(`/en/${APPEAL}/sign`)
      await fillClaim(representative, { ...ASSOCIATION, organisationName: name, country, website: '' })
      const reference = await sendClaim(representative)
      await expect(representative.getByText(name, { exact: true }).first()).toBeVisible()

      await decideOn(desk, reference, 'approve')
      await expectNamed(page, name, EVERYWHERE)
      for (const q of words) {
        await page.goto(`/ru/${APPEAL}/signatories?q=${encodeURIComponent(q)}`)
        await expect(page.getByRole('link', { name, exact: true }), `found by ${q}`).toBeVisible()
      }
      await page.getByRole('link', { name, exact: true }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
    })
  await expectAccessible(page)
  await page.goto(`/ru/${APPEAL}/signatories`)
  await expectAccessible(page)
})
