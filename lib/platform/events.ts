import type { Transaction } from '@/lib/platform/db/database'

export type EventSubject =
  'user' | 'role' | 'appeal' | 'organisation' | 'signature' | 'submission' | 'decision' | 'outgoing-mail'

/** Records who did what to which record, in the transaction that does it. Ids only: no personal data. */
export async function recordEvent(
  tx: Transaction,
  event: { actorId: string | null; action: string; subjectType: EventSubject; subjectId: string },
): Promise<void> {
  await tx.event.create({ data: event })
}
