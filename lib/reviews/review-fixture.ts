import type { Actor } from '@/lib/accounts/actor'
import { database } from '@/lib/platform/db/database'
import { newActor } from '@/lib/signatures/signing-fixture'
import type { DecisionInput } from './decision-form'

/** For tests: somebody who coordinates all appeals, or the one given. */
export async function newCoordinator(appealId: string | null = null): Promise<Actor> {
  const actor = await newActor()
  await database().role.create({ data: { userId: actor.userId, role: 'coordinator', appealId } })
  return { ...actor, roles: [{ role: 'coordinator', appealId }] }
}

/** What the form sends for a signature as it stands now. */
export async function decisionOn(
  reference: string,
  changes: Partial<DecisionInput> = {},
): Promise<DecisionInput> {
  const { revision } = await database().signature.findUniqueOrThrow({ where: { reference } })
  return { reference, revision, outcome: 'approve', reasonCode: 'other', message: '', note: '', ...changes }
}

/** An appeal that has nothing to do with the seeded one. */
export async function newAppeal(): Promise<string> {
  const { id } = await database().appeal.create({ data: { slug: `other-${crypto.randomUUID()}` } })
  return id
}
