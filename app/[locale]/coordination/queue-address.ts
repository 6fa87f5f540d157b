import type { QueueRequest } from '@/lib/reviews/queue-request'

/** The part of the queue as a query string, so that every link keeps it; empty for what is shown first. */
export function queueQuery({ group, q, after }: Omit<QueueRequest, 'limit'>): string {
  const query = new URLSearchParams()
  if (q) query.set('q', q)
  if (group && (q || group !== 'waiting')) query.set('group', group)
  if (after) query.set('after', after)
  return query.size > 0 ? `?${query}` : ''
}

export function signaturePath(reference: string): string {
  return `/coordination/signatures/${reference}`
}
