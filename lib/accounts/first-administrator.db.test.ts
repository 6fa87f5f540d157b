import { expect, test } from 'vitest'
import { database, inTransaction } from '@/lib/platform/db/database'
import { ensureAdministrator, grantRole, listRolesForOperator, revokeRoles } from './manage-roles'
import { userOfMailbox } from './user-of-mailbox'

// One story, told in order: events can not be taken back to begin anew.

const FIRST = 'erste@beispielverein.example'
const SECOND = 'zweite@beispielverein.example'
const administrators = async () =>
  (await listRolesForOperator()).filter(({ role }) => role === 'administrator').map(({ address }) => address)

test('the first administrator is made as the site starts, also where one appeal has its own', async () => {
  const appeal = await database().appeal.findFirstOrThrow()
  const { id: userId } = await inTransaction((tx) => userOfMailbox(tx, SECOND))
  await database().role.create({ data: { userId, role: 'administrator', appealId: appeal.id } })
  await ensureAdministrator(FIRST)
  expect(await administrators()).toEqual([FIRST, SECOND])
  await revokeRoles(SECOND)
})

test('is made once, however often the site starts', async () => {
  await ensureAdministrator(FIRST)
  await ensureAdministrator(SECOND)
  expect(await administrators()).toEqual([FIRST])
})

test('is not made again once another one has taken over', async () => {
  await grantRole(SECOND, 'administrator')
  await revokeRoles(FIRST)
  await ensureAdministrator(FIRST)
  expect(await administrators()).toEqual([SECOND])
})

test('is not made again where the last one was taken away', async () => {
  await revokeRoles(SECOND)
  await ensureAdministrator(FIRST)
  expect(await administrators()).toEqual([])
})
