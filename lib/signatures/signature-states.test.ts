import { describe, expect, it } from 'vitest'
import { canMove, decisionOutcomes, SIGNATURE_STATUSES, statusAfter, transitions } from './signature-states'

const pairs = SIGNATURE_STATUSES.flatMap((from) => SIGNATURE_STATUSES.map((to) => [from, to] as const))
const movesOf = (by: 'organisation' | 'coordinator') =>
  pairs.filter(([from, to]) => canMove(from, to, by)).map((pair) => pair.join(' → '))

describe('the states of a signature', () => {
  it('let an organisation withdraw, sign again and resubmit, and nothing else', () => {
    expect(movesOf('organisation')).toEqual([
      'pending → withdrawn',
      'changes_requested → pending',
      'changes_requested → withdrawn',
      'approved → withdrawn',
      'withdrawn → pending',
    ])
  })

  it('let coordinators decide, undo, revoke and reopen, and nothing else', () => {
    expect(movesOf('coordinator').filter((move) => !move.includes('joined'))).toEqual([
      'pending → changes_requested',
      'pending → approved',
      'pending → rejected',
      'changes_requested → pending',
      'approved → pending',
      'approved → revoked',
      'rejected → pending',
      'revoked → pending',
    ])
  })

  it('let coordinators join any signature to another, and separate it', () => {
    const others = SIGNATURE_STATUSES.filter((status) => status !== 'joined')
    for (const status of others) {
      expect([canMove(status, 'joined', 'coordinator'), canMove('joined', status, 'coordinator')]).toEqual([
        true,
        true,
      ])
      expect([canMove(status, 'joined', 'organisation'), canMove('joined', status, 'organisation')]).toEqual([
        false,
        false,
      ])
    }
  })

  it('never bring back by withdrawing what was rejected or revoked', () => {
    const reachable = new Set<string>(['rejected', 'revoked'])
    for (let size = 0; size !== reachable.size;) {
      size = reachable.size
      for (const move of transitions)
        if (move.by === 'organisation' && reachable.has(move.from)) reachable.add(move.to)
    }
    expect([...reachable]).toEqual(['rejected', 'revoked'])
  })

  it('know no move from a state to itself', () => {
    expect(transitions.filter(({ from, to }) => from === to)).toEqual([])
  })
})

describe('a coordinator', () => {
  it('is offered what the state allows', () => {
    expect(
      Object.fromEntries(SIGNATURE_STATUSES.map((status) => [status, decisionOutcomes(status)])),
    ).toEqual({
      pending: ['approve', 'reject', 'request_changes'],
      changes_requested: ['undo'],
      approved: ['revoke', 'undo'],
      rejected: ['reopen', 'undo'],
      withdrawn: [],
      revoked: ['reopen'],
      joined: [],
    })
  })

  it('knows where a decision leads', () => {
    expect(statusAfter('pending', 'approve')).toBe('approved')
    expect(statusAfter('approved', 'undo')).toBe('pending')
    expect(statusAfter('approved', 'approve')).toBeNull()
    expect(statusAfter('withdrawn', 'reopen')).toBeNull()
  })
})
