import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '@/lib/platform/db/database'
import { actorOf, canReview, isCoordinator } from './actor'
import { grantRole, listRolesForOperator, revokeRoles } from './manage-roles'

let address: string

beforeEach(async () => {
  await database().role.deleteMany()
  address = `koordination-${crypto.randomUUID()}@beispielverein.example`
})

const rolesOf = async (email: string) =>
  (await listRolesForOperator()).filter((held) => held.address === email).map(({ role }) => role)

async function eventsOf(email: string) {
  const events = await database().event.findMany({ where: { subjectType: 'role' }, orderBy: { id: 'asc' } })
  const granted = await database().role.findMany({ where: { user: { email } }, select: { id: true } })
  return events.filter(({ subjectId }) => granted.some(({ id }) => id === subjectId))
}

describe('who runs the site', () => {
  test('makes a coordinator of a mailbox that never signed in, however it is spelt', async () => {
    expect(await grantRole(` ${address.toUpperCase()} `, 'coordinator')).toEqual({ ok: true, changed: true })
    expect(await rolesOf(address)).toEqual(['coordinator'])
    expect(await eventsOf(address)).toMatchObject([{ actorId: null, action: 'coordinator-granted' }])
    const user = await database().user.findUniqueOrThrow({ where: { email: address } })
    const actor = await actorOf(user)
    expect(isCoordinator(actor) && canReview(actor, crypto.randomUUID())).toBe(true)
  })

  test('can say it again, also twice at once, and it stays one role', async () => {
    const results = await Promise.all(Array.from({ length: 6 }, () => grantRole(address, 'coordinator')))
    expect(results.filter((result) => result.ok && result.changed)).toHaveLength(1)
    expect(await rolesOf(address)).toEqual(['coordinator'])
  })

  test('makes an administrator of a coordinator, and not the other way round', async () => {
    await grantRole(address, 'coordinator')
    await grantRole(address, 'administrator')
    expect(await rolesOf(address)).toEqual(['administrator'])
    expect(await grantRole(address, 'coordinator')).toEqual({ ok: true, changed: false })
    expect(await rolesOf(address)).toEqual(['administrator'])
  })

  test('takes roles away, which holds at once', async () => {
    await grantRole(address, 'coordinator')
    expect(await revokeRoles(address)).toEqual({ ok: true, changed: true })
    const user = await database().user.findUniqueOrThrow({ where: { email: address } })
    expect(isCoordinator(await actorOf(user))).toBe(false)
    expect(await revokeRoles(address)).toEqual({ ok: true, changed: false })
    expect(await revokeRoles(`un${address}`)).toEqual({ ok: true, changed: false })
  })

  test('is told when something is no address', async () => {
    expect(await grantRole('nobody', 'coordinator')).toEqual({ ok: false, reason: 'no-address' })
    expect(await revokeRoles('nobody')).toEqual({ ok: false, reason: 'no-address' })
  })
})
