import { beforeAll, expect, test } from 'vitest'
import { database } from '@/lib/platform/db/database'
import { APPEAL, decided, newActor, sign } from '@/lib/signatures/signing-fixture'
import { republishCounts } from './republish-counts'

let appealId: string
beforeAll(async () => {
  appealId = (await database().appeal.findUniqueOrThrow({ where: { slug: APPEAL } })).id
  for (const visibility of ['counted', 'recipients', 'counted'] as const)
    await decided(await sign(await newActor(), { visibility }), 'approved')
  await sign(await newActor(), { visibility: 'counted' })
})

const counts = () => database().appealCounts.findUniqueOrThrow({ where: { appealId } })
const publishedHoursAgo = (hours: number) => {
  const protectedPublishedAt = new Date(Date.now() - hours * 3_600_000)
  return database().appealCounts.update({ where: { appealId }, data: { protectedPublishedAt } })
}

test('a protected signature is not seen in the numbers at once', async () => {
  await publishedHoursAgo(5)
  await republishCounts()
  expect(await counts()).toMatchObject({ named: 1, protected: 0 })
})

test('once a day the number of the protected becomes what it is: approved, and not public', async () => {
  await publishedHoursAgo(24)
  await republishCounts()
  expect(await counts()).toMatchObject({ named: 1, protected: 3 })
})

test('a number that stands still is republished, too, so that no silence tells anything', async () => {
  await publishedHoursAgo(24)
  const before = await counts()
  await republishCounts()
  const after = await counts()
  expect(after.protected).toBe(before.protected)
  expect(after.protectedPublishedAt.getTime()).toBeGreaterThan(before.protectedPublishedAt.getTime())
})
