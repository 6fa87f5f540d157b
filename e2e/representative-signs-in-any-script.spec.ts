import { expectAccessible } from './support/accessible'
import { APPEAL, EVERYWHERE, expectNamed } from './support/appeal'
import { decideOn, openDesk } from './support/desk'
import { signAs } from './support/signing'
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

for (const [name, country, words] of NAMES)
  test(`${name} signs, is listed under exactly this name and found in either script`, async ({
    page,
    mailbox,
    openBrowser,
  }) => {
    const email = `office-${country.toLowerCase()}@${name.length}.any-script.example`
    const reference = await signAs(page, mailbox, email, { organisationName: name, country, website: '' })
    await expect(page.getByRole('main').getByText(name, { exact: true }).first()).toBeVisible()

    const desk = await openBrowser()
    await openDesk(desk, mailbox)
    await decideOn(desk, reference, 'approve')
    await expectNamed(page, name, EVERYWHERE)
    for (const q of words) {
      await page.goto(`/ru/${APPEAL}/signatories?q=${encodeURIComponent(q)}`)
      await expect(page.getByRole('link', { name, exact: true }), `found by ${q}`).toBeVisible()
    }
    await expectAccessible(page)
    await page.getByRole('link', { name, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
    await expectAccessible(page)
  })
