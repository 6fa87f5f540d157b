import type { Transaction } from '@/lib/platform/db/database'
import { recordEvent } from '@/lib/platform/events'
import type { LockedSignature } from './move-signature'
import { isLower, type Visibility } from './visibility'

/** Records that more people see the name from now on, or fewer; nothing where it stays as it was. */
export async function recordVisibilityChange(
  tx: Transaction,
  before: Pick<LockedSignature, 'id' | 'visibility'>,
  visibility: Visibility,
  actorId: string,
): Promise<void> {
  if (visibility === before.visibility) return
  const action = isLower(visibility, before.visibility) ? 'visibility-lowered' : 'visibility-raised'
  await recordEvent(tx, { actorId, action, subjectType: 'signature', subjectId: before.id })
}
