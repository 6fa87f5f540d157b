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
const publishedAt = (time: string) =>
  database().appealCounts.update({
    where: { appealId },
    data: { protectedPublishedAt: new Date(`2026-05-${time}:00Z`) },
  })
const republishAt = (time: string) => republishCounts(new Date(`2026-05-${time}:00Z`))

test('a protected signature is not seen in the numbers at once', async () => {
  await publishedAt('02T03:00')
  await republishAt('02T03:05')
  await republishAt('03T02:59')
  expect(await counts()).toMatchObject({ named: 1, protected: 0 })
})

test('once a day the number of the protected becomes what it is: approved, and not public', async () => {
  await publishedAt('02T03:00')
  await republishAt('03T03:00')
  expect(await counts()).toMatchObject({ named: 1, protected: 3 })
})

test('a site that was off at the hour makes up for it, and keeps to the hour on the next day', async () => {
  await publishedAt('02T03:00')
  await republishAt('05T14:30')
  await republishAt('06T03:00')
  expect((await counts()).protectedPublishedAt).toEqual(new Date('2026-05-06T03:00:00Z'))
})

test('a number that stands still is republished, too, so that no silence tells anything', async () => {
  await publishedAt('06T03:00')
  const before = await counts()
  await republishAt('07T03:00')
  const after = await counts()
  expect(after.protected).toBe(before.protected)
  expect(after.protectedPublishedAt).toEqual(new Date('2026-05-07T03:00:00Z'))
})
