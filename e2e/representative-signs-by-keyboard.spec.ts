import type { Page } from '@playwright/test'
import { APPEAL } from './support/appeal'
import { expectProblem } from './support/problems'
import { proveMailbox } from './support/sign-in'
import { expect, test } from './support/test'

test('Ines signs with the keyboard alone, errors included', async ({ page, mailbox }) => {
  await page.goto(`/en/${APPEAL}/sign`)
  await proveMailbox(page, mailbox, 'ines@keyboard.example')
  // Where a form leads, the keyboard begins at the top, too.
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()

  await typeInto(page, 'organisationName', 'Keyboard Players for Peace')
  await typeInto(page, 'country', 'Norw')
  await expect(page.locator('[name=country]')).toHaveValue('NO')
  await typeInto(page, 'kind', 'Trade')
  await typeInto(page, 'representativeName', 'Ines Example')
  await typeInto(page, 'representativeRole', 'Secretary')
  await tabTo(page, 'visibility')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'For the addressees only' })).toBeChecked()
  await tabTo(page, 'authorised')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')

  await expectProblem(page, 'One entry is not right yet')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('[name=consent]')).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Sign', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/sign\/receipt\?reference=/)
})

test('the first stop of the keyboard leads past the masthead', async ({ page }) => {
  await page.goto('/en/sign-in')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Email address')).toBeFocused()
})

async function typeInto(page: Page, name: string, text: string) {
  await tabTo(page, name)
  await page.keyboard.type(text)
}

/** Goes on by the tab key until the field has the focus, and sees the focus on every stop. */
async function tabTo(page: Page, name: string) {
  for (let stops = 0; stops < 30; stops++) {
    await page.keyboard.press('Tab')
    const { reached, isSeen } = await page.evaluate((wanted) => {
      const focused = document.activeElement as HTMLInputElement | null
      // A choice shows the focus on its whole row.
      const rings = [focused, focused?.closest('.choice-row')].map((element) => {
        const style = element && getComputedStyle(element)
        return Boolean(style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2)
      })
      return { reached: focused?.name === wanted, isSeen: rings.includes(true) }
    }, name)
    expect(isSeen, `the focus is seen on the way to ${name}`).toBe(true)
    if (reached) return
  }
  throw new Error(`${name} cannot be reached by the tab key`)
}
