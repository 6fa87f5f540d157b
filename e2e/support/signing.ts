import { expect, type Page } from '@playwright/test'
import type { Mailbox } from '@/lib/platform/testing/mailbox'
import { APPEAL } from './appeal'
import { proveMailbox } from './sign-in'

/** What a representative types, by the names of the fields; what is not given is left as it is. */
export type Claim = typeof ASSOCIATION

/** An ordinary association that has nothing to fear. */
export const ASSOCIATION = {
  organisationName: 'Beispielverein Musterstadt e. V.',
  organisationNameLatin: '',
  acronym: '',
  country: 'DE',
  city: 'Musterstadt',
  website: 'https://beispielverein.example',
  kind: 'ngo',
  representativeName: 'Erika Muster',
  representativeRole: 'Vorsitzende',
  visibility: 'public',
  statement: '',
}

/** Fills the form that is open, agrees to what must be agreed to, and does not send it. */
export async function fillClaim(page: Page, claim: Partial<Claim>) {
  const { country, kind, visibility, ...texts } = claim
  for (const [name, text] of Object.entries(texts)) await page.locator(`[name=${name}]`).fill(text)
  if (country) await page.locator('[name=country]').selectOption(country)
  if (kind) await page.locator('[name=kind]').selectOption(kind)
  if (visibility) await page.locator(`[name=visibility][value=${visibility}]`).check()
  for (const name of ['authorised', 'consent']) await page.locator(`[name=${name}]`).check()
}

/** The button on the signing line. */
export function signButton(page: Page) {
  return page.getByRole('main').locator('form').getByRole('button')
}

/** Sends the form and reads the reference from the receipt on the screen. */
export async function sendClaim(page: Page): Promise<string> {
  await signButton(page).click()
  await expect(page).toHaveURL(/\/sign\/receipt\?reference=/)
  return referenceOn(page)
}

export async function referenceOn(page: Page): Promise<string> {
  const reference = page.getByText(/^[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}$/).first()
  return (await reference.innerText()).trim()
}

/** From the appeal to the receipt, as someone does who comes for the first time: mailbox, form, signature. */
export async function signAs(
  page: Page,
  mailbox: Mailbox,
  email: string,
  claim: Partial<Claim> = {},
  locale = 'de',
): Promise<string> {
  await page.goto(`/${locale}/${APPEAL}/sign`)
  await proveMailbox(page, mailbox, email)
  await fillClaim(page, { ...ASSOCIATION, ...claim })
  const reference = await sendClaim(page)
  await mailbox.waitForMail(email, { subject: new RegExp(reference) })
  return reference
}
