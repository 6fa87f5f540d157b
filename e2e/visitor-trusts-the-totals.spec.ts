import type { APIRequestContext } from '@playwright/test'
import { askDatabase } from '@/lib/platform/testing/ask-database'
import { runSql } from '@/lib/platform/testing/test-server'
import { expectAccessible } from './support/accessible'
import { APPEAL, type Counts, expectNamed, NOWHERE, publicCounts } from './support/appeal'
import { decideOn, openDesk } from './support/desk'
import { signAs } from './support/signing'
import type { Site } from './support/site'
import { expect, test } from './support/test'

test('a protected signatory is named nowhere and counted from the next daily publication on, never at once', async ({
  page,
  mailbox,
  site,
  openBrowser,
}) => {
  const name = 'Тихое общество примеров'
  const claim = { organisationName: name, country: 'RU', visibility: 'counted', website: '' }
  const [signatory, desk] = [await openBrowser(), await openBrowser()]
  const reference = await signAs(signatory, mailbox, 'office@protected.example', claim, 'ru')
  // What other journeys have left is published first.
  const before = await publishTomorrow(site, page.request)
  await openDesk(desk, mailbox)
  await decideOn(desk, reference, 'approve')
  await expectNamed(page, name, NOWHERE)
  expect(await publicCounts(page.request)).toEqual(before)

  const after = await publishTomorrow(site, page.request)
  expect(after).toEqual({ ...before, total: before.total + 1, protected: before.protected + 1 })
  expect(after.total).toBe(after.named + after.protected)
  await expectNamed(page, name, NOWHERE)

  for (const path of ['', '/signatories', '/signatories?country=DE']) {
    await page.goto(`/en/${APPEAL}${path}`)
    const main = page.getByRole('main')
    await expect(main).toContainText(new RegExp(`${after.total}\\s*organisations\\s*have\\s*signed`))
    await expect(main).toContainText(
      after.protected === 1 ? /1 protected|One is protected/ : `${after.protected}`,
    )
    expect(await page.content()).not.toContain(name)
    await expectAccessible(page)
  }
  await signatory.goto('/ru/account')
  await expect(signatory.getByRole('main')).toContainText('Принята')
})

test('what is shown to the addressees only is protected in public, too', async ({
  page,
  mailbox,
  openBrowser,
}) => {
  const name = 'Society for Addressees Only'
  const [signatory, desk] = [await openBrowser(), await openBrowser()]
  const claim = { organisationName: name, visibility: 'recipients' }
  const reference = await signAs(signatory, mailbox, 'office@recipients.example', claim, 'en')
  await openDesk(desk, mailbox)
  await decideOn(desk, reference, 'approve')
  await expectNamed(page, name, NOWHERE)
})

/** A day passes, the daily duty comes, and the site has noticed; what it says then. */
async function publishTomorrow({ databaseUrl }: Site, request: APIRequestContext): Promise<Counts> {
  await runSql(databaseUrl, `UPDATE appeal_counts SET protected_published_at = now() - interval '1 day'`)
  await runSql(databaseUrl, `INSERT INTO pgboss.job (name) VALUES ('republish-counts')`)
  const published = `SELECT protected FROM appeal_counts WHERE protected_published_at > now() - interval '1 hour'`
  await expect(async () => {
    const [row] = await askDatabase<{ protected: number }>(databaseUrl, published)
    expect((await publicCounts(request)).protected).toBe(row?.protected)
  }).toPass({ timeout: 15_000 })
  return publicCounts(request)
}
