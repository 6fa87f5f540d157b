import type { Page } from '@playwright/test'
import { codeIn, linkIn, type Mailbox } from '@/lib/platform/testing/mailbox'
import { runSql } from '@/lib/platform/testing/test-server'
import { expectAccessible } from './support/accessible'
import { expectProblem, problems } from './support/problems'
import { expect, test } from './support/test'

const CONFIRM = /\/sign-in\/confirm\?token=/

test('a wrong code is said beside the field, keeps what was typed and has the focus; the right one still works', async ({
  page,
  mailbox,
}) => {
  const mail = await askForMail(page, mailbox, 'sonja@mistypes.example')
  await typeCode(page, otherThan(codeIn(mail)))
  await expectProblem(page, 'This code is not right')
  await expect(page.locator('[name=code]')).toHaveValue(otherThan(codeIn(mail)))
  await expectAccessible(page)
  await typeCode(page, codeIn(mail))
  await expect(page).toHaveURL('/en/account')
})

test('what is no code costs no try', async ({ page, mailbox }) => {
  const mail = await askForMail(page, mailbox, 'tarek@mistypes.example')
  for (const typed of ['', 'abc', '12', '1234567', '<b>', '      ']) {
    await typeCode(page, typed)
    await expect(problems(page)).toBeVisible()
  }
  await typeCode(page, codeIn(mail))
  await expect(page).toHaveURL('/en/account')
})

test('after five wrong codes the right one is refused, but the link still works in the browser that asked', async ({
  page,
  mailbox,
}) => {
  const mail = await askForMail(page, mailbox, 'urs@mistypes.example')
  for (let tries = 0; tries < 5; tries++) {
    await typeCode(page, otherThan(codeIn(mail)))
    await expect(problems(page)).toBeVisible()
  }
  await typeCode(page, codeIn(mail))
  await expectProblem(page, 'wrong too often')
  await page.goto(linkIn(mail, CONFIRM))
  await page.getByRole('button', { name: 'Sign in now' }).click()
  await expect(page).toHaveURL('/en/account')
})

test('a link that was used says so kindly, and offers a new one', async ({ page, mailbox, openBrowser }) => {
  const mail = await askForMail(page, mailbox, 'vera@used-link.example')
  await page.goto(linkIn(mail, CONFIRM))
  await page.getByRole('button', { name: 'Sign in now' }).click()
  await expect(page).toHaveURL('/en/account')
  for (const browser of [page, await openBrowser()]) {
    await browser.goto(linkIn(mail, CONFIRM))
    await expect(browser.getByRole('heading', { level: 1 })).toHaveText('This link is no longer valid')
    await expect(browser.getByRole('link', { name: 'Ask for a new message' })).toBeVisible()
    await expectAccessible(browser)
  }
})

test('a link that is ten minutes old says so kindly, and a new mail signs in', async ({
  page,
  mailbox,
  site,
}) => {
  const email = 'wanda@old-link.example'
  const mail = await askForMail(page, mailbox, email)
  await runSql(
    site.databaseUrl,
    `UPDATE sign_in_request SET expires_at = now() - interval '1 second' WHERE email = '${email}'`,
  )
  await typeCode(page, codeIn(mail))
  await expect(page).toHaveURL('/en/sign-in/check')
  await expect(page.getByRole('main')).toContainText('Link and code are no longer valid')
  await page.goto(linkIn(mail, CONFIRM))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link is no longer valid')
  await page.getByRole('link', { name: 'Ask for a new message' }).click()
  await page.locator('[name=email]').fill(email)
  await page.getByRole('main').getByRole('button').click()
  await page.goto(linkIn(await mailbox.waitForMail(email), CONFIRM))
  await page.getByRole('button', { name: 'Sign in now' }).click()
  await expect(page).toHaveURL('/en/account')
})

test('a made-up link, or none at all, looks like one that is over', async ({ page }) => {
  for (const query of ['', '?token=', '?token=made-up', '?token=a&token=b', `?token=${'x'.repeat(1000)}`]) {
    await page.goto(`/en/sign-in/confirm${query}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link is no longer valid')
  }
  await page.goto('/en/sign-in/check')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This browser is not waiting for a sign-in',
  )
  await expectAccessible(page)
})

async function askForMail(page: Page, mailbox: Mailbox, email: string) {
  await page.goto('/en/sign-in')
  await page.getByLabel('Email address').fill(email)
  await page.getByRole('button', { name: 'Send me the message' }).click()
  await expect(page).toHaveURL('/en/sign-in/check')
  return mailbox.waitForMail(email)
}

async function typeCode(page: Page, code: string) {
  const button = page.getByRole('button', { name: 'Sign in', exact: true })
  await page.locator('[name=code]').fill(code)
  // What is pressed again before the answer is there does not count.
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await button.click()
  await answered
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
}

function otherThan(code: string): string {
  return code.startsWith('111') ? '222222' : '111111'
}
