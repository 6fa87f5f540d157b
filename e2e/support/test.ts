import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import type { TestServer } from '@/lib/platform/testing/test-server'
import type { Mailbox } from '@/lib/platform/testing/mailbox'
import { type Site, startSite } from './site'
import { Watch } from './watch'

type TestFixtures = {
  watch: Watch
  mailbox: Mailbox
  /** Opens a page in a browser of its own: another person, or another device. */
  openBrowser: () => Promise<Page>
}
type WorkerFixtures = { site: Site }

/** Each worker has a site of its own; every page is watched for errors, foreign requests and broken policies. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  site: [
    async ({}, use, workerInfo) => {
      const server = JSON.parse(process.env.TEST_SERVER ?? '') as TestServer
      const site = await startSite(server, `${workerInfo.project.name}-${workerInfo.workerIndex}`)
      await use(site)
      await site.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: ({ site }, use) => use(site.origin),
  mailbox: ({ site }, use) => use(site.mailbox),
  watch: [
    async ({ context, site }, use) => {
      const watch = new Watch(context, site.origin)
      await use(watch)
      expect(watch.problems, 'what the browser complained about').toEqual([])
    },
    { auto: true },
  ],
  openBrowser: async ({ browser, watch }, use) => {
    const opened: BrowserContext[] = []
    await use(async () => {
      const context = await browser.newContext()
      opened.push(context)
      watch.watchContext(context)
      return context.newPage()
    })
    for (const context of opened) await context.close()
  },
})

export { expect }
