import { expect, test } from 'vitest'
import { signatureHistory } from './signature-history'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 12, minute))

test('what happened is told newest first, a decision once and with its words', () => {
  const history = signatureHistory({
    representatives: [{ userId: 'erika', name: 'Erika Muster' }],
    events: [
      { at: at(9), action: 'withdrawn', actorId: 'erika' },
      { at: at(5), action: 'approved', actorId: 'coordinator' },
      { at: at(1), action: 'signed', actorId: 'somebody else' },
      { at: at(0), action: 'sign-in', actorId: 'erika' },
    ],
    decisions: [
      {
        createdAt: at(5),
        outcome: 'approve',
        reasonCode: 'known_to_us',
        message: null,
        note: 'Angerufen.',
        coordinator: { name: null, email: 'coordinator@example.org' },
      },
    ],
  })
  expect(history).toEqual([
    { what: 'event', at: at(9), action: 'withdrawn', by: 'Erika Muster' },
    {
      what: 'decision',
      at: at(5),
      by: 'coordinator@example.org',
      outcome: 'approve',
      reasonCode: 'known_to_us',
      message: null,
      note: 'Angerufen.',
    },
    { what: 'event', at: at(1), action: 'signed', by: null },
  ])
})
