import { describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/accounts/actor'
import { changeVisibility } from './change-visibility'
import { resubmitSignature } from './resubmit-signature'
import { signAppeal } from './sign-appeal'
import { correctionOf, decided, inputOf, newActor, sign, stored } from './signing-fixture'
import type { Visibility } from './visibility'
import { withdrawSignature } from './withdraw-signature'

// A tab left open, a post that comes late or twice: what was hidden since must not come back by it.

const changed = (visibility: Visibility) => ({
  ok: false,
  reason: 'changed-meanwhile',
  details: { visibility },
})

function hide(actor: Actor, reference: string) {
  return changeVisibility(actor, { reference, visibility: 'counted', riskUnderstood: false })
}

describe('a form for corrections that was open while the name was hidden', () => {
  test('comes back, and the name stays hidden', async () => {
    const actor = await newActor()
    const reference = await sign(actor)
    const open = await correctionOf(reference, { city: 'Neustadt' })
    await hide(actor, reference)
    expect(await resubmitSignature(actor, open)).toEqual(changed('counted'))
    expect(await stored(reference)).toMatchObject({ visibility: 'counted', submissions: [{ number: 1 }] })
  })

  test('and had been sent before gets its receipt again, and the name stays hidden', async () => {
    const actor = await newActor()
    const reference = await sign(actor)
    const open = await correctionOf(reference, { city: 'Neustadt' })
    await resubmitSignature(actor, open)
    await hide(actor, reference)
    expect(await resubmitSignature(actor, open)).toEqual({ ok: true, reference })
    const signature = await stored(reference)
    expect(signature).toMatchObject({ visibility: 'counted', submissions: [{ number: 1 }, { number: 2 }] })
  })

  test('proposes the lower of both visibilities', async () => {
    const actor = await newActor()
    const reference = await sign(actor)
    const open = await correctionOf(reference, { visibility: 'counted' })
    await changeVisibility(actor, { reference, visibility: 'recipients', riskUnderstood: false })
    expect(await resubmitSignature(actor, open)).toEqual(changed('counted'))
  })

  test('that was opened after it can show the name again, and that is recorded', async () => {
    const actor = await newActor()
    const reference = await sign(actor)
    await hide(actor, reference)
    const again = await correctionOf(reference, { visibility: 'public' })
    expect(await resubmitSignature(actor, again)).toEqual({ ok: true, reference })
    const signature = await stored(reference)
    expect(signature.visibility).toBe('public')
    expect(signature.actions).toEqual(['signed', 'visibility-lowered', 'resubmitted', 'visibility-raised'])
  })

  test('does not answer what the coordinators have asked for since', async () => {
    const actor = await newActor()
    const reference = await sign(actor)
    const open = await correctionOf(reference, { city: 'Neustadt' })
    await decided(reference, 'changes_requested')
    expect(await resubmitSignature(actor, open)).toEqual(changed('public'))
    expect((await stored(reference)).status).toBe('changes_requested')
  })

  test('still hides the name when it comes after the approval', async () => {
    const actor = await newActor()
    const reference = await sign(actor)
    const open = await correctionOf(reference, { visibility: 'counted', city: 'Neustadt' })
    await decided(reference, 'approved')
    expect(await resubmitSignature(actor, open)).toEqual({
      ok: false,
      reason: 'already-decided-on',
      details: { status: 'approved', lowered: 'yes' },
    })
    expect(await stored(reference)).toMatchObject({ visibility: 'counted', publicEntry: null })
  })
})

describe('a form for signing that was open while the name was hidden', () => {
  test('comes back with other words, and the name stays hidden', async () => {
    const actor = await newActor()
    const open = await inputOf({ city: 'Neustadt' })
    const reference = await sign(actor)
    await hide(actor, reference)
    expect(await signAppeal(actor, open)).toEqual(changed('counted'))
    expect(await stored(reference)).toMatchObject({ visibility: 'counted', submissions: [{ number: 1 }] })
  })

  test('comes back, too, when a correction has hidden it', async () => {
    const actor = await newActor()
    const open = await inputOf({ city: 'Neustadt' })
    const reference = await sign(actor)
    await resubmitSignature(actor, await correctionOf(reference, { visibility: 'recipients' }))
    expect(await signAppeal(actor, open)).toEqual(changed('recipients'))
  })

  test('gets its receipt again for the same words, and the name stays hidden', async () => {
    const actor = await newActor()
    const open = await inputOf()
    const first = await signAppeal(actor, open)
    const reference = first.ok ? first.reference : ''
    await hide(actor, reference)
    expect(await signAppeal(actor, open)).toEqual(first)
    expect(await stored(reference)).toMatchObject({ visibility: 'counted', submissions: [{ number: 1 }] })
  })

  test('that was opened after it can show the name again', async () => {
    const actor = await newActor()
    const reference = await sign(actor)
    await hide(actor, reference)
    expect(await sign(actor)).toBe(reference)
    expect((await stored(reference)).visibility).toBe('public')
  })

  test('does not bring back what was withdrawn since', async () => {
    const actor = await newActor()
    const [same, other] = [await inputOf(), await inputOf({ city: 'Neustadt' })]
    const first = await signAppeal(actor, same)
    const reference = first.ok ? first.reference : ''
    await withdrawSignature(actor, { reference })
    expect(await signAppeal(actor, same)).toEqual(first)
    expect(await signAppeal(actor, other)).toEqual(changed('public'))
    expect((await stored(reference)).status).toBe('withdrawn')
  })
})
