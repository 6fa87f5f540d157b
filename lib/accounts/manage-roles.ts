import { database, inTransaction, type Transaction } from '@/lib/platform/db/database'
import { recordEvent } from '@/lib/platform/events'
import { normaliseMailAddress } from './mail-address'
import { userOfMailbox } from './user-of-mailbox'

type RoleName = 'coordinator' | 'administrator'
export type HeldRole = { address: string; role: RoleName; appeal: string | null; since: Date }
export type RoleResult = { ok: true; changed: boolean } | { ok: false; reason: 'no-address' }

// These are for whoever runs the site and already holds its database: no actor is asked for, and none recorded.

/** Gives a mailbox a role for all appeals, whether it has signed in before or not. The greater role includes the lesser. */
export async function grantRole(typed: string, role: RoleName): Promise<RoleResult> {
  const email = normaliseMailAddress(typed)
  if (!email) return { ok: false, reason: 'no-address' }
  return inTransaction(async (tx) => {
    const { id: userId } = await userOfMailbox(tx, email)
    await lockUser(tx, userId)
    const held = await tx.role.findMany({ where: { userId, appealId: null } })
    if (held.some((one) => one.role === role || one.role === 'administrator'))
      return { ok: true, changed: false }
    await takeAway(tx, held)
    const { id } = await tx.role.create({ data: { userId, role }, select: { id: true } })
    await recordEvent(tx, { actorId: null, action: `${role}-granted`, subjectType: 'role', subjectId: id })
    return { ok: true, changed: true }
  })
}

/** Takes every role away from a mailbox; from the next request on it is a visitor's. */
export async function revokeRoles(typed: string): Promise<RoleResult> {
  const email = normaliseMailAddress(typed)
  if (!email) return { ok: false, reason: 'no-address' }
  return inTransaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { email }, select: { id: true } })
    if (!user) return { ok: true, changed: false }
    await lockUser(tx, user.id)
    const held = await tx.role.findMany({ where: { userId: user.id } })
    await takeAway(tx, held)
    return { ok: true, changed: held.length > 0 }
  })
}

/** Who coordinates, in the order of their addresses. */
export async function listRolesForOperator(): Promise<HeldRole[]> {
  const roles = await database().role.findMany({
    select: {
      role: true,
      createdAt: true,
      user: { select: { email: true } },
      appeal: { select: { slug: true } },
    },
    orderBy: [{ user: { email: 'asc' } }, { createdAt: 'asc' }],
  })
  return roles.map(({ role, createdAt, user, appeal }) => ({
    address: user.email,
    role,
    appeal: appeal?.slug ?? null,
    since: createdAt,
  }))
}

/**
 * Makes the first administrator of all appeals, as the site starts. Once there was one it changes nothing: what was
 * taken from this address later is not given back, also when nobody else is left.
 */
export async function ensureAdministrator(address: string): Promise<void> {
  const granted = { action: 'administrator-granted', subjectType: 'role' }
  if ((await database().event.count({ where: granted })) > 0) return
  if ((await database().role.count({ where: { role: 'administrator', appealId: null } })) > 0) return
  const made = await grantRole(address, 'administrator')
  if (!made.ok) throw new Error('ADMIN_EMAIL is no address that mail can be sent to')
}

/** Two changes of one person's roles wait for each other. */
async function lockUser(tx: Transaction, userId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "user" WHERE id = ${userId}::uuid FOR UPDATE`
}

async function takeAway(tx: Transaction, held: { id: string; role: RoleName }[]): Promise<void> {
  for (const { id, role } of held) {
    await tx.role.delete({ where: { id } })
    await recordEvent(tx, { actorId: null, action: `${role}-revoked`, subjectType: 'role', subjectId: id })
  }
}
