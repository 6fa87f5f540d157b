import { describe, expect, test } from 'vitest'
import { database } from '@/lib/platform/db/database'
import { signAppeal } from './sign-appeal'
import { decided, inputOf, newActor, sign, stored } from './signing-fixture'
import { withdrawSignature } from './withdraw-signature'

describe('signing once more', () => {
  test('an approved signature stays as it is and other words are not taken, but a lower visibility takes effect at once', async () => {
    const actor = await newActor()
    const reference = await sign(actor)
    await decided(reference, 'approved')
    expect(await signAppeal(actor, await inputOf({ city: 'Neustadt' }))).toEqual(decidedOn('approved'))
    expect(await stored(reference)).toMatchObject({
      status: 'approved',
      publicEntry: { city: 'Musterstadt' },
    })
    expect(await sign(actor, { visibility: 'recipients' })).toBe(reference)
    expect(await stored(reference)).toMatchObject({
      status: 'approved',
      visibility: 'recipients',
      publicEntry: null,
    })
    const other = await inputOf({ city: 'Neustadt', visibility: 'counted' })
    expect(await signAppeal(actor, other)).toEqual(decidedOn('approved', 'yes'))
    expect((await stored(reference)).visibility).toBe('counted')
    await sign(actor, { visibility: 'public' })
    expect(await stored(reference)).toMatchObject({ visibility: 'counted', submissions: [{ number: 1 }] })
  })

  test('after a withdrawal it waits again, bound to the text of today, and keeps its reference', async () => {
    const actor = await newActor()
    const reference = await sign(actor)
    await decided(reference, 'approved')
    await withdrawSignature(actor, { reference })
    expect(await sign(actor, {}, 'fr')).toBe(reference)
    const signature = await stored(reference)
    expect(signature).toMatchObject({ status: 'pending', publicEntry: null })
    expect(signature.submissions).toMatchObject([{ locale: 'de' }, { locale: 'fr', number: 2 }])
    expect(signature.actions).toEqual(['signed', 'withdrawn', 'signed-again'])
    expect(signature.mails).toHaveLength(2)
  })

  test.each(['rejected', 'revoked'] as const)(
    'what was %s can not come back by signing or withdrawing',
    async (status) => {
      const actor = await newActor()
      const reference = await sign(actor)
      if (status === 'revoked') await decided(reference, 'approved')
      await decided(reference, status)
      expect(await signAppeal(actor, await inputOf({ city: 'Neustadt' }))).toEqual(decidedOn(status))
      expect(await sign(actor)).toBe(reference)
      expect(await withdrawSignature(actor, { reference })).toEqual({ ok: false, reason: 'not-possible' })
      expect(await stored(reference)).toMatchObject({ status, submissions: [{ number: 1 }] })
    },
  )

  test('where changes were requested, other words wait again and the same words change nothing', async () => {
    const actor = await newActor()
    const reference = await sign(actor)
    await decided(reference, 'changes_requested')
    await sign(actor)
    expect((await stored(reference)).status).toBe('changes_requested')
    await sign(actor, { representativeRole: 'Geschäftsführerin' })
    expect(await stored(reference)).toMatchObject({
      status: 'pending',
      submissions: [{ number: 1 }, { number: 2 }],
    })
  })

  test('whoever no longer speaks for the organisation can not sign for it', async () => {
    const actor = await newActor()
    const reference = await sign(actor)
    await database().representative.updateMany({
      where: { userId: actor.userId },
      data: { until: new Date() },
    })
    const again = await signAppeal(actor, await inputOf({ city: 'Neustadt' }))
    expect(again).toEqual({ ok: false, reason: 'no-longer-representative' })
    expect((await stored(reference)).submissions).toHaveLength(1)
  })
})

function decidedOn(status: string, lowered = 'no') {
  return { ok: false, reason: 'already-decided-on', details: { status, lowered } }
}
