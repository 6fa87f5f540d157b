import { expect, type Page } from '@playwright/test'

/** The summary of what is wrong with a form; a form's only alert. Next's own announcer stands outside of main. */
export function problems(page: Page) {
  return page.getByRole('main').getByRole('alert')
}

/** A form came back: the summary has the focus and says these words. */
export async function expectProblem(page: Page, ...words: (string | RegExp)[]) {
  await expect(problems(page)).toBeFocused()
  for (const each of words) await expect(problems(page)).toContainText(each)
}
