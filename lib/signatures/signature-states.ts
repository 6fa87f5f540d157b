export const SIGNATURE_STATUSES = [
  'pending',
  'changes_requested',
  'approved',
  'rejected',
  'withdrawn',
  'revoked',
  'joined',
] as const
export type SignatureStatus = (typeof SIGNATURE_STATUSES)[number]
export type Mover = 'organisation' | 'coordinator'

/** What a coordinator can decide about one signature. */
export type DecisionOutcome = 'approve' | 'reject' | 'request_changes' | 'revoke' | 'reopen' | 'undo'
type OrganisationMove = 'withdraw' | 'sign_again' | 'resubmit'
type Joining = 'join' | 'separate'

export type Transition = { from: SignatureStatus; to: SignatureStatus } & (
  { by: 'organisation'; name: OrganisationMove } | { by: 'coordinator'; name: DecisionOutcome | Joining }
)

/** Somebody still has to act. */
export const OPEN: readonly SignatureStatus[] = ['pending', 'changes_requested']
/** The organisation can take it back. What was rejected or revoked can't come back by withdrawing. */
export const WITHDRAWABLE: readonly SignatureStatus[] = ['pending', 'changes_requested', 'approved']
/** Decided by coordinators, and final unless they reopen it. */
export const CLOSED_BY_COORDINATORS: readonly SignatureStatus[] = ['rejected', 'revoked', 'joined']

/**
 * Everything a signature can go through; nothing else is possible. The database holds the same table
 * (signature_may_move). `undo` ends when the mail about the decision has left; `separate` leads back to the state
 * the signature was joined in: both are the command's to check.
 */
export const transitions: readonly Transition[] = [
  ...WITHDRAWABLE.map((from) => ({ from, to: 'withdrawn', by: 'organisation', name: 'withdraw' }) as const),
  { from: 'withdrawn', to: 'pending', by: 'organisation', name: 'sign_again' },
  { from: 'changes_requested', to: 'pending', by: 'organisation', name: 'resubmit' },

  { from: 'pending', to: 'approved', by: 'coordinator', name: 'approve' },
  { from: 'pending', to: 'rejected', by: 'coordinator', name: 'reject' },
  { from: 'pending', to: 'changes_requested', by: 'coordinator', name: 'request_changes' },
  { from: 'approved', to: 'revoked', by: 'coordinator', name: 'revoke' },
  { from: 'rejected', to: 'pending', by: 'coordinator', name: 'reopen' },
  { from: 'revoked', to: 'pending', by: 'coordinator', name: 'reopen' },
  { from: 'approved', to: 'pending', by: 'coordinator', name: 'undo' },
  { from: 'rejected', to: 'pending', by: 'coordinator', name: 'undo' },
  { from: 'changes_requested', to: 'pending', by: 'coordinator', name: 'undo' },

  ...SIGNATURE_STATUSES.filter((status) => status !== 'joined').flatMap(
    (status) =>
      [
        { from: status, to: 'joined', by: 'coordinator', name: 'join' },
        { from: 'joined', to: status, by: 'coordinator', name: 'separate' },
      ] as const,
  ),
]

/** Whether the organisation, or a coordinator, can move a signature from one state to another. */
export function canMove(from: SignatureStatus, to: SignatureStatus, by: Mover): boolean {
  return transitions.some((move) => move.from === from && move.to === to && move.by === by)
}

/** What a coordinator can decide about a signature in this state, in the order in which it is offered. */
export function decisionOutcomes(from: SignatureStatus): DecisionOutcome[] {
  return transitions.flatMap((move) =>
    move.from === from && move.by === 'coordinator' && isOutcome(move.name) ? [move.name] : [],
  )
}

/** The state that a decision leads to, or null where it can't be taken. */
export function statusAfter(from: SignatureStatus, outcome: DecisionOutcome): SignatureStatus | null {
  const move = transitions.find(
    ({ from: start, by, name }) => start === from && by === 'coordinator' && name === outcome,
  )
  return move?.to ?? null
}

function isOutcome(name: DecisionOutcome | Joining): name is DecisionOutcome {
  return name !== 'join' && name !== 'separate'
}
