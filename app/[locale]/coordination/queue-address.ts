import { writeQueuePlace } from '@/lib/reviews/queue-place'
import type { QueueRequest } from '@/lib/reviews/queue-request'

/**
 * The part of the queue as a query string, so that every link keeps it; empty for what is shown first. `decided`: the
 * reference of what has just been decided.
 */
export function queueQuery({ group, q, after }: Omit<QueueRequest, 'limit'>, decided?: string): string {
  const query = new URLSearchParams()
  if (q) query.set('q', q)
  if (group && (q || group !== 'waiting')) query.set('group', group)
  if (after) query.set('after', writeQueuePlace(after))
  if (decided) query.set('decided', decided)
  return query.size > 0 ? `?${query}` : ''
}

export function signaturePath(reference: string): string {
  return `/coordination/signatures/${reference}`
}
