import type { DecisionOutcome } from '@/lib/signatures/signature-states'

/** What happened to a signature, as a coordinator reads it. */
export type HistoryEntry = { at: Date; by: string | null } & (
  | { what: 'event'; action: HistoryAction }
  | {
      what: 'decision'
      outcome: DecisionOutcome
      reasonCode: string
      message: string | null
      note: string | null
    }
)

/** The events that are told. A decision's own event says less than the decision itself and is left out. */
export const HISTORY_ACTIONS = [
  'signed',
  'signed-again',
  'resubmitted',
  'visibility-lowered',
  'visibility-raised',
  'withdrawn',
  'carried-over',
] as const
export type HistoryAction = (typeof HISTORY_ACTIONS)[number]

interface Recorded {
  events: { at: Date; action: string; actorId: string | null }[]
  decisions: {
    createdAt: Date
    outcome: DecisionOutcome
    reasonCode: string
    message: string | null
    note: string | null
    coordinator: { name: string | null; email: string }
  }[]
  representatives: { userId: string; name: string }[]
}

/** Events and decisions as one story, newest first. */
export function signatureHistory({ events, decisions, representatives }: Recorded): HistoryEntry[] {
  const nameOf = (userId: string | null) =>
    representatives.find((person) => person.userId === userId)?.name ?? null
  const told = events.flatMap(({ at, action, actorId }): HistoryEntry[] =>
    isTold(action) ? [{ what: 'event', at, action, by: nameOf(actorId) }] : [],
  )
  const decided = decisions.map(({ createdAt, coordinator, ...decision }): HistoryEntry => {
    const { outcome, reasonCode, message, note } = decision
    const by = coordinator.name ?? coordinator.email
    return { what: 'decision', at: createdAt, by, outcome, reasonCode, message, note }
  })
  return [...told, ...decided].sort((one, other) => other.at.getTime() - one.at.getTime())
}

function isTold(action: string): action is HistoryAction {
  return (HISTORY_ACTIONS as readonly string[]).includes(action)
}
