import { expect, type Page } from '@playwright/test'
import { linkIn, type Mailbox } from '@/lib/platform/testing/mailbox'

/** Signs in as a person does: asks for the mail, opens its link in the same browser, presses the button. */
export async function signIn(page: Page, mailbox: Mailbox, email: string, locale = 'en') {
  await page.goto(`/${locale}/sign-in`)
  await proveMailbox(page, mailbox, email)
}

/** The same from the sign-in form on, wherever it has come from. */
export async function proveMailbox(page: Page, mailbox: Mailbox, email: string) {
  await page.locator('[name=email]').fill(email)
  await page.getByRole('main').locator('form').getByRole('button').click()
  await expect(page).toHaveURL(/\/sign-in\/check/)
  const mail = await mailbox.waitForMail(email)
  await page.goto(linkIn(mail, /\/sign-in\/confirm\?token=/))
  await page.getByRole('main').locator('form').getByRole('button').click()
  await expect(page).not.toHaveURL(/\/sign-in/)
}
