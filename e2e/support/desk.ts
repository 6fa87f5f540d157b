import { expect, type Page } from '@playwright/test'
import type { Mailbox } from '@/lib/platform/testing/mailbox'
import { proveMailbox } from './sign-in'
import { ADMINISTRATOR } from './site'

/** Opens the desk as the first administrator does: it asks for the mailbox, and leads back to the desk. */
export async function openDesk(page: Page, mailbox: Mailbox, locale = 'en', email = ADMINISTRATOR) {
  await page.goto(`/${locale}/coordination`)
  await proveMailbox(page, mailbox, email)
  await expect(page).toHaveURL(`/${locale}/coordination`)
}

export async function openSignature(page: Page, reference: string, locale = 'en') {
  await page.goto(`/${locale}/coordination/signatures/${reference}`)
}

export type Outcome = 'approve' | 'reject' | 'request-changes' | 'revoke' | 'reopen'
export type Words = { reasonCode?: string; message?: string; note?: string }

/** Gives reason and words, and presses the button of the decision, on the signature that is open. */
export async function decide(page: Page, outcome: Outcome, { reasonCode, message, note }: Words = {}) {
  if (reasonCode) await page.locator('[name=reasonCode]').selectOption(reasonCode)
  if (message) await page.locator('[name=message]').fill(message)
  if (note) await page.locator('[name=note]').fill(note)
  await page.locator(`button[name=outcome][value=${outcome}]`).click()
}

/** The whole of it for one signature, until the desk has said that it is done. */
export async function decideOn(page: Page, reference: string, outcome: Outcome, words: Words = {}) {
  await openSignature(page, reference)
  await decide(page, outcome, words)
  await expect(page).toHaveURL(new RegExp(`decided=${reference}`))
}
