import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The page keeps WCAG 2.2 AA as far as a machine can tell, and does not scroll sideways, not even at 320 px. */
export async function expectAccessible(page: Page) {
  await expectNoSidewaysScroll(page)
  const { inspected, done } = await whereAxeCanRun(page)
  const { violations } = await new AxeBuilder({ page: inspected }).withTags(STANDARD).analyze()
  await done()
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`),
  )
  expect(found, `accessibility of ${page.url()}`).toEqual([])
}

async function expectNoSidewaysScroll(page: Page) {
  const usual = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return { scrollWidth, clientWidth }
  })
  expect(scrollWidth, `${page.url()} at 320 px is wider than the screen`).toBeLessThanOrEqual(clientWidth)
  if (usual) await page.setViewportSize(usual)
}

/** Axe is a script: where scripts are off it looks at a twin of the page, without the page's own scripts. */
async function whereAxeCanRun(page: Page) {
  const scriptsAreOff = test.info().project.use.javaScriptEnabled === false
  const browser = page.context().browser()
  if (!scriptsAreOff || !browser) return { inspected: page, done: async () => undefined }
  const body = (await page.content()).replace(/<script\b[\s\S]*?<\/script>/g, '')
  const context = await browser.newContext({ javaScriptEnabled: true, viewport: page.viewportSize() })
  const inspected = await context.newPage()
  await inspected.route(page.url(), (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  )
  await inspected.goto(page.url())
  return { inspected, done: () => context.close() }
}
