import type { SignatureStatus } from '@/lib/signatures/signature-states'
import { readQueuePlace, type QueuePlace } from './queue-place'

/** What waits on us, on the organisation, and what is decided. */
export const QUEUE_GROUPS = {
  waiting: ['pending'],
  changes: ['changes_requested'],
  decided: ['approved', 'rejected', 'revoked', 'withdrawn', 'joined'],
} as const satisfies Record<string, SignatureStatus[]>
export type QueueGroup = keyof typeof QUEUE_GROUPS

/** Which part of the queue; `after` is the place of the last row of the page before. */
export type QueueRequest = { group?: QueueGroup; q?: string; after?: QueuePlace; limit: number }

const ROWS_A_PAGE = 40
const LONGEST_SEARCH = 200

/** Reads the queue's address; what it does not know counts as not said. Searching looks everywhere unless told. */
export function readQueueRequest(query: Record<string, string | string[] | undefined>): QueueRequest {
  const q = one(query.q)
    ?.replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, LONGEST_SEARCH)
    .toWellFormed()
  const group = one(query.group)
  const after = readQueuePlace(one(query.after) ?? '')
  return {
    group: isGroup(group) ? group : q ? undefined : 'waiting',
    limit: ROWS_A_PAGE,
    ...(q && { q }),
    ...(after && { after }),
  }
}

function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}

function isGroup(value: string | undefined): value is QueueGroup {
  return value !== undefined && Object.keys(QUEUE_GROUPS).includes(value)
}
