import { describe, expect, test } from 'vitest'
import { database } from '@/lib/platform/db/database'
import { changeVisibility } from './change-visibility'
import { findOwnSignature } from './find-own-signature'
import { listOwnSignatures } from './list-own-signatures'
import { resubmitSignature } from './resubmit-signature'
import { correctionOf, decided, newActor, sign, stored } from './signing-fixture'
import { withdrawSignature } from './withdraw-signature'

const notFound = { ok: false, reason: 'not-found' }

describe('a representative', () => {
  test('sees their own signatures with the text that was signed, newest first', async () => {
    const actor = await newActor()
    const first = await sign(actor)
    const second = await sign(actor, { organisationName: 'Verein Zwei' }, 'ru')
    const listed = await listOwnSignatures(actor)
    expect(listed.map(({ reference }) => reference)).toEqual([second, first])
    expect(listed[0]).toMatchObject({
      status: 'pending',
      text: { version: 1, locale: 'ru', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      representative: { name: 'Erika Muster' },
    })
  })

  test('reads the words of the coordinators, and nothing about who wrote them', async () => {
    const actor = await newActor()
    const reference = await sign(actor)
    await decided(reference, 'changes_requested')
    const own = await findOwnSignature(actor, reference)
    expect(own?.decision?.message).toBe('Bitte sehen Sie sich den Namen noch einmal an.')
    expect(Object.keys(own?.decision ?? {}).sort()).toEqual(['createdAt', 'message', 'outcome', 'reasonCode'])
  })

  test('hides the name with one change, and the public entry is gone', async () => {
    const actor = await newActor()
    const reference = await sign(actor)
    await decided(reference, 'approved')
    const before = await database().publicationGeneration.findFirstOrThrow()
    expect(
      await changeVisibility(actor, { reference, visibility: 'counted', riskUnderstood: false }),
    ).toEqual({ ok: true })
    expect(await stored(reference)).toMatchObject({ visibility: 'counted', publicEntry: null })
    const after = await database().publicationGeneration.findFirstOrThrow()
    expect(after.removals).toBeGreaterThan(before.removals)
    await changeVisibility(actor, { reference, visibility: 'public', riskUnderstood: false })
    expect((await stored(reference)).publicEntry).not.toBeNull()
    expect((await stored(reference)).actions).toEqual(['signed', 'visibility-lowered', 'visibility-raised'])
  })

  test('in a country at risk shows the name only after saying that the risk is understood, and always can hide it', async () => {
    const actor = await newActor()
    const reference = await sign(actor, { country: 'BY', visibility: 'counted' })
    const show = (riskUnderstood: boolean) =>
      changeVisibility(actor, { reference, visibility: 'recipients', riskUnderstood })
    expect(await show(false)).toEqual({ ok: false, reason: 'risk-not-confirmed' })
    expect(await show(true)).toEqual({ ok: true })
    await changeVisibility(actor, { reference, visibility: 'public', riskUnderstood: true })
    expect(await show(false)).toEqual({ ok: true })
    const raised = ['visibility-raised', 'risk-understood']
    expect((await stored(reference)).actions).toEqual(['signed', ...raised, ...raised, 'visibility-lowered'])
  })

  test('withdraws, also twice, and is off the list', async () => {
    const actor = await newActor()
    const reference = await sign(actor)
    await decided(reference, 'approved')
    expect(await withdrawSignature(actor, { reference: reference.toLowerCase() })).toEqual({ ok: true })
    expect(await withdrawSignature(actor, { reference })).toEqual({ ok: true })
    expect(await stored(reference)).toMatchObject({ status: 'withdrawn', publicEntry: null })
    expect((await stored(reference)).actions.filter((action) => action === 'withdrawn')).toHaveLength(1)
  })
})

describe('correcting a signature', () => {
  test('changes the name, keeps the reference and waits for the coordinators again', async () => {
    const actor = await newActor()
    const reference = await sign(actor)
    await decided(reference, 'changes_requested')
    const changes = { organisationName: 'Beispielbund e. V.', representativeName: 'Emil Muster' }
    const input = await correctionOf(reference, changes)
    expect(await resubmitSignature(actor, input)).toEqual({ ok: true, reference })
    expect(await resubmitSignature(actor, input)).toEqual({ ok: true, reference })
    const signature = await stored(reference)
    expect(signature).toMatchObject({ status: 'pending', organisation: { nameKey: 'beispielbund' } })
    expect(signature.submissions.map(({ organisationName }) => organisationName)).toEqual([
      'Beispielverein Musterstadt e. V.',
      'Beispielbund e. V.',
    ])
    expect((await findOwnSignature(actor, reference))?.representative?.name).toBe('Emil Muster')
    expect(await sign(actor, { ...input.claim })).toBe(reference)
  })

  test('the same words are an answer to a request for changes', async () => {
    const actor = await newActor()
    const reference = await sign(actor)
    await decided(reference, 'changes_requested')
    await resubmitSignature(actor, await correctionOf(reference))
    expect((await stored(reference)).status).toBe('pending')
  })

  test('two signatures of one person do not become one by a change of name', async () => {
    const actor = await newActor()
    await sign(actor, { organisationName: 'Verein Eins' })
    const reference = await sign(actor, { organisationName: 'Verein Zwei' })
    const input = await correctionOf(reference, { organisationName: 'Verein Eins e. V.' })
    expect(await resubmitSignature(actor, input)).toEqual({ ok: false, reason: 'name-used' })
    expect((await stored(reference)).submissions).toHaveLength(1)
  })

  test('is over once the coordinators have decided', async () => {
    const actor = await newActor()
    const reference = await sign(actor)
    const input = await correctionOf(reference, { city: 'Neustadt' })
    await decided(reference, 'rejected')
    expect(await resubmitSignature(actor, input)).toEqual({
      ok: false,
      reason: 'already-decided-on',
      details: { status: 'rejected', lowered: 'no' },
    })
    expect((await stored(reference)).submissions).toHaveLength(1)
  })

  test('asks to read a text that is not the one shown', async () => {
    const actor = await newActor()
    const reference = await sign(actor)
    const input = { ...(await correctionOf(reference)), textSha256: '0'.repeat(64) }
    expect(await resubmitSignature(actor, input)).toEqual({ ok: false, reason: 'text-changed' })
  })
})

describe('anybody else', () => {
  test.each(['somebody else’s', 'an unknown', 'a malformed'])(
    'finds no signature by %s reference',
    async (which) => {
      const theirs = await sign(await newActor())
      const reference = which === 'somebody else’s' ? theirs : which === 'an unknown' ? 'KXM-4T7-QHD' : 'x'
      const actor = await newActor()
      expect(await findOwnSignature(actor, reference)).toBeNull()
      expect(
        await changeVisibility(actor, { reference, visibility: 'counted', riskUnderstood: true }),
      ).toEqual(notFound)
      expect(await withdrawSignature(actor, { reference })).toEqual(notFound)
      const correction = { ...(await correctionOf(theirs)), reference }
      expect(await resubmitSignature(actor, correction)).toEqual(notFound)
      expect((await stored(theirs)).actions).toEqual(['signed'])
    },
  )

  test('also whoever spoke for the organisation once', async () => {
    const actor = await newActor()
    const reference = await sign(actor)
    await database().representative.updateMany({
      where: { userId: actor.userId },
      data: { until: new Date() },
    })
    expect(await withdrawSignature(actor, { reference })).toEqual(notFound)
    expect(await listOwnSignatures(actor)).toEqual([])
  })
})
