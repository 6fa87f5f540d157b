import { randomUUID } from 'node:crypto'
import type { OrganisationKind } from '@/lib/platform/db/generated/client'
import type { Transaction } from '@/lib/platform/db/database'
import { recordEvent } from '@/lib/platform/events'
import type { Locale } from '@/lib/platform/i18n/locales'
import { compareKey, searchKey } from '@/lib/organisations/name-key'
import { syncPublicEntry } from '@/lib/publication/sync-public-entry'
import { makeReference } from './reference'

export type CarriedOver = {
  organisationName: string
  country: string
  website: string | null
  kind: OrganisationKind
  locale: Locale
}

/** Lists an organisation that signed elsewhere: approved and public, bound to no text of this site. */
export async function carryOverSignature(
  tx: Transaction,
  appealId: string,
  claimed: CarriedOver,
): Promise<void> {
  const { id: organisationId } = await tx.organisation.create({
    data: { nameKey: compareKey(claimed.organisationName) },
  })
  const origin = { origin: 'carried_over' as const, visibility: 'public' as const }
  const latestSubmissionId = randomUUID()
  const { id: signatureId } = await tx.signature.create({
    data: {
      ...origin,
      appealId,
      organisationId,
      status: 'approved',
      reference: makeReference(),
      latestSubmissionId,
    },
  })
  const searchable = searchKey(claimed.organisationName)
  await tx.submission.create({
    data: { ...origin, ...claimed, id: latestSubmissionId, signatureId, number: 1, searchKey: searchable },
  })
  await syncPublicEntry(tx, signatureId)
  await recordEvent(tx, {
    actorId: null,
    action: 'carried-over',
    subjectType: 'signature',
    subjectId: signatureId,
  })
}
