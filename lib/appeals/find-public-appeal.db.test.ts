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

test('a closed appeal stays to be read', async () => {
  await database().appeal.updateMany({ where: { slug: SLUG }, data: { status: 'closed' } })
  expect(await findPublicAppeal(SLUG)).toMatchObject({ status: 'closed' })
})
