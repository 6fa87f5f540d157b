import { expect, test } from 'vitest'
import { database } from '@/lib/platform/db/database'
import { findFeaturedSlug, findPublicAppeal, findPublicText } from './find-public-appeal'
import { listPublicAppeals } from './list-public-appeals'

const SLUG = 'protection-for-objectors'

test('an appeal is found with its addressees in order and its texts in the order of the switch', async () => {
  const appeal = await findPublicAppeal(SLUG)
  expect(appeal?.addressees.map(({ code }) => code)).toEqual(['european-commission', 'european-parliament'])
  expect(appeal?.texts.map(({ locale }) => locale)).toEqual(['de', 'en', 'ru', 'fr'])
})

test('a draft is found by nobody, and is on no list', async () => {
  await database().appeal.create({ data: { slug: 'not-yet' } })
  expect(await findPublicAppeal('not-yet')).toBeNull()
  expect((await listPublicAppeals()).map(({ slug }) => slug)).toEqual([SLUG])
  expect(await findFeaturedSlug()).toBe(SLUG)
})

test('a reader whose language is missing reads English', async () => {
  const appeal = (await findPublicAppeal(SLUG))!
  expect((await findPublicText(appeal, 'ru')).locale).toBe('ru')
  const withoutRussian = { ...appeal, texts: appeal.texts.filter(({ locale }) => locale !== 'ru') }
  expect((await findPublicText(withoutRussian, 'ru')).locale).toBe('en')
})

test('an appeal whose closing time has passed is closed, though nobody has closed it', async () => {
  const closesAt = new Date('2026-11-30T23:00:00Z')
  await database().appeal.updateMany({ where: { slug: SLUG }, data: { closesAt } })
  expect(await findPublicAppeal(SLUG, new Date(closesAt.getTime() - 1))).toMatchObject({ status: 'open' })
  expect(await findPublicAppeal(SLUG, closesAt)).toMatchObject({ status: 'closed', beginsAt: null })
})

test('an appeal that has not opened yet says when it will', async () => {
  const opensAt = new Date('2030-01-01T00:00:00Z')
  await database().appeal.updateMany({ where: { slug: SLUG }, data: { opensAt, closesAt: null } })
  expect(await findPublicAppeal(SLUG)).toMatchObject({ status: 'closed', beginsAt: opensAt })
})

test('a closed appeal stays to be read', async () => {
  await database().appeal.updateMany({ where: { slug: SLUG }, data: { status: 'closed' } })
  expect(await findPublicAppeal(SLUG)).toMatchObject({ status: 'closed' })
})
