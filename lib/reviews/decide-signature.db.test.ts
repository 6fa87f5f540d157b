import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/accounts/actor'
import { database } from '@/lib/platform/db/database'
import { changeVisibility } from '@/lib/signatures/change-visibility'
import { newActor, sign, stored } from '@/lib/signatures/signing-fixture'
import { withdrawSignature } from '@/lib/signatures/withdraw-signature'
import { decideSignature } from './decide-signature'
import { decisionOn, newAppeal, newCoordinator } from './review-fixture'

let coordinator: Actor
let another: Actor
beforeAll(async () => {
  coordinator = await newCoordinator()
  another = await newCoordinator()
})

const decisionMails = async (reference: string) =>
  (await stored(reference)).mails.filter(({ kind }) => kind !== 'receipt')

describe('two coordinators who decide at once', () => {
  test.each(Array.from({ length: 20 }, (_, round) => round + 1))(
    'round %i: one wins, the other is told who did and when',
    async () => {
      const reference = await sign(await newActor())
      const approve = await decisionOn(reference)
      const reject = { ...approve, outcome: 'reject' as const, reasonCode: 'not_genuine' }
      const results = await Promise.all([
        decideSignature(coordinator, approve),
        decideSignature(another, reject),
      ])
      const approved = results[0].ok
      expect(results.filter(({ ok }) => ok)).toHaveLength(1)
      expect(results.find(({ ok }) => !ok)).toEqual({
        ok: false,
        reason: 'already-decided',
        by: approved ? coordinator.email : another.email,
        at: expect.any(Date),
        outcome: approved ? 'approve' : 'reject',
        timeZone: 'Europe/Berlin',
      })
      const { status, actions } = await stored(reference)
      expect(status).toBe(approved ? 'approved' : 'rejected')
      expect(actions).toEqual(['signed', status])
      expect(await decisionMails(reference)).toMatchObject([{ kind: status, locale: 'de' }])
    },
  )

  test('a double click decides once, and the second is told that it was oneself', async () => {
    const reference = await sign(await newActor())
    const input = await decisionOn(reference)
    expect(await decideSignature(coordinator, input)).toMatchObject({ ok: true, reference })
    expect(await decideSignature(coordinator, input)).toMatchObject({
      reason: 'already-decided',
      by: coordinator.email,
    })
    expect(await decisionMails(reference)).toHaveLength(1)
  })
})

describe('an approval', () => {
  test('lists a public signature at once, with its decision, evidence, event and mail', async () => {
    const representative = await newActor()
    const reference = await sign(representative, { organisationName: 'Verein zum Annehmen' }, 'ru')
    const { removals, generation } = await database().publicationGeneration.findFirstOrThrow()
    await decideSignature(coordinator, await decisionOn(reference, { note: 'Nur für uns.' }))
    expect(await stored(reference)).toMatchObject({
      status: 'approved',
      publicEntry: { name: 'Verein zum Annehmen' },
    })
    const after = await database().publicationGeneration.findFirstOrThrow()
    expect(after.generation).toBeGreaterThan(generation)
    expect(after.removals).toBe(removals)
    const decision = await database().decision.findFirstOrThrow({ where: { signature: { reference } } })
    expect(decision).toMatchObject({
      coordinatorId: coordinator.userId,
      revision: 1,
      message: null,
      note: 'Nur für uns.',
      evidence: {
        mailbox: { kind: 'other_domain', weight: 'open' },
        websiteDomain: 'beispielverein.example',
      },
    })
    expect(await decisionMails(reference)).toMatchObject([
      { kind: 'approved', locale: 'ru', decisionId: decision.id, recipientId: representative.userId },
    ])
  })

  test('lists nothing of a signature that wants to be counted only', async () => {
    const reference = await sign(await newActor(), { visibility: 'counted' })
    await decideSignature(coordinator, await decisionOn(reference))
    expect(await stored(reference)).toMatchObject({ status: 'approved', publicEntry: null })
  })
})

test('a revocation takes the name off the list, and reopening says nothing to the organisation', async () => {
  const reference = await sign(await newActor())
  await decideSignature(coordinator, await decisionOn(reference))
  await decideSignature(
    another,
    await decisionOn(reference, { outcome: 'revoke', reasonCode: 'not_authorised' }),
  )
  expect(await stored(reference)).toMatchObject({ status: 'revoked', publicEntry: null })
  await decideSignature(coordinator, await decisionOn(reference, { outcome: 'reopen' }))
  const { status, actions } = await stored(reference)
  expect(status).toBe('pending')
  expect(actions).toEqual(['signed', 'approved', 'revoked', 'reopened'])
  expect((await decisionMails(reference)).map(({ kind }) => kind)).toEqual(['approved', 'revoked'])
})

test('an organisation that changed something meanwhile is looked at again', async () => {
  const representative = await newActor()
  const reference = await sign(representative)
  const seen = await decisionOn(reference)
  await changeVisibility(representative, { reference, visibility: 'counted', riskUnderstood: false })
  expect(await decideSignature(coordinator, seen)).toEqual({ ok: false, reason: 'changed-meanwhile' })
  expect((await stored(reference)).status).toBe('pending')
})

describe('nobody decides', () => {
  const refused = async (actor: Actor, reference: string, reason: string) => {
    const before = await stored(reference)
    expect(await decideSignature(actor, await decisionOn(reference))).toEqual({ ok: false, reason })
    expect(await stored(reference)).toEqual(before)
  }

  test('on their own signature', async () => {
    const reference = await sign(coordinator)
    await refused(coordinator, reference, 'own-signature')
    expect(await decideSignature(another, await decisionOn(reference))).toMatchObject({ ok: true })
  })

  test('without a role, as the organisation itself, or with a role for another appeal', async () => {
    const representative = await newActor()
    const reference = await sign(representative)
    await refused(await newActor(), reference, 'not-found')
    await refused(representative, reference, 'not-found')
    await refused(await newCoordinator(await newAppeal()), reference, 'not-found')
    const { appealId } = await stored(reference)
    expect(await decideSignature(await newCoordinator(appealId), await decisionOn(reference))).toMatchObject({
      ok: true,
    })
  })

  test('on a reference that there is not', async () => {
    const input = { ...(await decisionOn(await sign(await newActor()))), reference: 'KXM-4T7-QHD' }
    expect(await decideSignature(coordinator, input)).toEqual({ ok: false, reason: 'not-found' })
  })

  test('what the state does not allow', async () => {
    const representative = await newActor()
    const reference = await sign(representative)
    const attempt = async (outcome: 'approve' | 'revoke' | 'reopen') =>
      decideSignature(coordinator, await decisionOn(reference, { outcome, reasonCode: 'other' }))
    const notPossible = { ok: false, reason: 'not-possible' }
    expect(await attempt('revoke')).toEqual(notPossible)
    expect(await attempt('reopen')).toEqual(notPossible)
    await withdrawSignature(representative, { reference })
    expect(await attempt('approve')).toEqual(notPossible)
    expect((await stored(reference)).status).toBe('withdrawn')
  })
})

test('whoever no longer represents the organisation gets no mail', async () => {
  const representative = await newActor()
  const reference = await sign(representative)
  await database().representative.updateMany({
    where: { userId: representative.userId },
    data: { until: new Date() },
  })
  await decideSignature(coordinator, await decisionOn(reference))
  expect(await decisionMails(reference)).toEqual([])
})
