import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/accounts/actor'
import { newActor, sign } from '@/lib/signatures/signing-fixture'
import { decideSignature } from './decide-signature'
import { findNextWaiting } from './find-next-waiting'
import { findOwnDecision } from './find-own-decision'
import { findSignatureForCoordinator } from './find-signature-for-coordinator'
import { listSignaturesForCoordinator } from './list-signatures-for-coordinator'
import { readQueueRequest } from './queue-request'
import { decisionOn, newAppeal, newCoordinator } from './review-fixture'

let coordinator: Actor
const references: Record<string, string> = {}
const NAMES = {
  drops: 'Молодёжное движение Псковщины "Капель"',
  conscience: 'Örnek Vicdan Derneği (ÖR-DER)',
  armenian: 'Հայկական Օրինակ կոմիտե',
  example: 'Beispielverein Musterstadt e. V.',
}

beforeAll(async () => {
  coordinator = await newCoordinator()
  for (const [key, organisationName] of Object.entries(NAMES)) {
    const website = `https://www.${key}.example/`
    references[key] = await sign(await newActor(), { organisationName, website, acronym: null })
  }
})

const list = (query: Record<string, string>, actor = coordinator) =>
  listSignaturesForCoordinator(actor, readQueueRequest(query))
const found = async (q: string) => (await list({ q })).rows.map(({ name }) => name)

describe('the queue', () => {
  test('shows what has waited longest first, in pages, without a gap or a repeat', async () => {
    const first = await listSignaturesForCoordinator(coordinator, { group: 'waiting', limit: 3 })
    const after = first.next ?? undefined
    const second = await listSignaturesForCoordinator(coordinator, { group: 'waiting', limit: 3, after })
    expect([...first.rows, ...second.rows].map(({ name }) => name)).toEqual(Object.values(NAMES))
    expect(second.next).toBeNull()
    expect(first.counts).toMatchObject({ waiting: 4, changes: 0 })
  })

  test('goes on where a page ended, although its last row has been decided meanwhile', async () => {
    const reference = await sign(await newActor(), { organisationName: 'Ende der Seite', website: null })
    const last = await sign(await newActor(), { organisationName: 'Anfang der nächsten', website: null })
    const first = await listSignaturesForCoordinator(coordinator, { group: 'waiting', limit: 5 })
    const after = first.next ?? undefined
    expect(first.rows.at(-1)).toMatchObject({ reference })
    await decideSignature(coordinator, await decisionOn(reference))
    const second = await listSignaturesForCoordinator(coordinator, { group: 'waiting', limit: 5, after })
    expect(second.rows.map((row) => row.reference)).toEqual([last])
    await decideSignature(coordinator, await decisionOn(last))
  })

  test.each([
    ['Kapel', NAMES.drops],
    ['капель', NAMES.drops],
    ['dernegi', NAMES.conscience],
    ['Haykakan', NAMES.armenian],
    ['www.example.example', NAMES.example],
  ])('a search for %s finds %s', async (q, name) => expect(await found(q)).toEqual([name]))

  test('a search finds by reference, however it was typed', async () => {
    expect(await found((references.conscience ?? '').toLowerCase().replaceAll('-', ' '))).toEqual([
      NAMES.conscience,
    ])
  })

  test.each(['%', '_', '\\', '💶💶💶', "'"])('a search for %s matches no more than itself', async (q) =>
    expect(await found(q)).toEqual([]),
  )

  test('is empty without a role, and with a role for another appeal', async () => {
    const empty = { rows: [], counts: { waiting: 0, changes: 0, decided: 0 }, next: null }
    expect(await list({}, await newActor())).toEqual(empty)
    expect(await list({}, await newCoordinator(await newAppeal()))).toEqual(empty)
  })
})

describe('one signature', () => {
  test('shows claim, person, text, evidence and history to those who review it only', async () => {
    const signature = await findSignatureForCoordinator(coordinator, references.drops?.toLowerCase() ?? '')
    expect(signature).toMatchObject({
      latestSubmission: { organisationName: NAMES.drops },
      representatives: [{ name: 'Erika Muster', contactEmail: expect.stringContaining('@') }],
      submissions: [{ number: 1, appealText: { version: 1, locale: 'de' } }],
      history: [{ what: 'event', action: 'signed', by: 'Erika Muster' }],
      outcomes: ['approve', 'reject', 'request_changes'],
      isOwn: false,
    })
    const reference = references.drops ?? ''
    expect(await findSignatureForCoordinator(await newActor(), reference)).toBeNull()
    expect(await findSignatureForCoordinator(await newCoordinator(await newAppeal()), reference)).toBeNull()
    expect(await findSignatureForCoordinator(coordinator, 'nonsense')).toBeNull()
  })

  test('shows those of the same name, and those on the same domain, from another mailbox', async () => {
    const twin = await sign(await newActor(), { organisationName: 'BEISPIELVEREIN Musterstadt eV' })
    const neighbour = await sign(await newActor(), {
      organisationName: 'Ganz anders',
      website: 'https://example.example/blog',
    })
    const signature = await findSignatureForCoordinator(coordinator, references.example ?? '')
    expect(signature?.evidence.sameName.map(({ reference }) => reference)).toEqual([twin])
    expect(signature?.evidence.sameDomain.map(({ reference }) => reference)).toEqual([neighbour])
    const { rows } = await list({ q: 'Beispielverein' })
    expect(rows.map(({ hasTwin }) => hasTwin)).toEqual([true, true])
  })

  test('shows an impostor of the same name and domain although it was taken off the list', async () => {
    const claim = { organisationName: 'Echtes Beispiel', website: 'https://echt.example' }
    const impostor = await sign(await newActor(), claim)
    await decideSignature(coordinator, await decisionOn(impostor))
    const revoking = { outcome: 'revoke', reasonCode: 'not_genuine' } as const
    await decideSignature(coordinator, await decisionOn(impostor, revoking))
    const genuine = await sign(await newActor(), claim)
    const signature = await findSignatureForCoordinator(coordinator, genuine)
    const seen = [{ reference: impostor, status: 'revoked', name: claim.organisationName, country: 'DE' }]
    expect(signature?.evidence).toMatchObject({ sameName: seen, sameDomain: seen })
    expect((await list({ q: genuine })).rows).toMatchObject([{ hasTwin: true }])
  })
})

test('a page at a platform that everybody uses says nothing about others there', async () => {
  const website = 'https://facebook.com/eins'
  const first = await sign(await newActor(), { organisationName: 'Gruppe Eins', website })
  await sign(await newActor(), { organisationName: 'Gruppe Zwei', website: 'https://facebook.com/zwei' })
  expect((await findSignatureForCoordinator(coordinator, first))?.evidence.sameDomain).toEqual([])
})

test('the next one waits behind the current one, and the first again at the end; one’s own is left out', async () => {
  const actor = await newCoordinator()
  const own = await sign(actor, { organisationName: 'Eigene Organisation' })
  const last = await sign(await newActor(), { organisationName: 'Die letzte' })
  const current = async (reference: string) => {
    const signature = await findSignatureForCoordinator(actor, reference)
    return findNextWaiting(actor, signature ?? undefined)
  }
  expect(await findNextWaiting(actor)).toBe(references.drops)
  expect(await current(references.drops ?? '')).toBe(references.conscience)
  expect(await current(own)).toBe(last)
  expect(await current(last)).toBe(references.drops)
  const decided = await decideSignature(actor, await decisionOn(references.conscience ?? ''))
  expect(decided.ok && (await findNextWaiting(actor, decided.place))).toBe(references.armenian)
  expect(await findNextWaiting(await newCoordinator(await newAppeal()))).toBeNull()
  expect(await findNextWaiting(await newActor())).toBeNull()
})

test('only the coordinator who decided is told so', async () => {
  const reference = references.armenian ?? ''
  await decideSignature(coordinator, await decisionOn(reference))
  expect(await findOwnDecision(coordinator, reference)).toEqual({
    outcome: 'approve',
    name: NAMES.armenian,
    reference,
  })
  expect(await findOwnDecision(await newCoordinator(), reference)).toBeNull()
  expect(await findOwnDecision({ ...coordinator, roles: [] }, reference)).toBeNull()
})
