import type { Actor } from '@/lib/accounts/actor'
import { searchKey } from '@/lib/organisations/name-key'
import { database } from '@/lib/platform/db/database'
import { Prisma, type SignatureStatus } from '@/lib/platform/db/generated/client'
import { normaliseReference } from '@/lib/signatures/reference'
import { reviewEvidence, type Evidence } from './evidence'
import type { QueuePlace } from './queue-place'
import { QUEUE_GROUPS, type QueueGroup, type QueueRequest } from './queue-request'
import { reviewableAppeals } from './reviewable-appeals'

export type QueueRow = {
  id: string
  reference: string
  name: string
  country: string
  status: SignatureStatus
  visibility: 'public' | 'recipients' | 'counted'
  statusSince: Date
  /** How often the organisation has sent its details. */
  submissions: number
  /** Another organisation of the appeal folds to the same name, in whatever state its signature is. */
  hasTwin: boolean
  mailbox: Evidence['mailbox']
}

export type Queue = { rows: QueueRow[]; counts: Record<QueueGroup, number>; next: QueuePlace | null }

/**
 * A page of the queue for those appeals the actor may review: longest waiting first; where decided ones are among
 * them, latest first. Without a group, all.
 */
export async function listSignaturesForCoordinator(actor: Actor, request: QueueRequest): Promise<Queue> {
  const appeals = await reviewableAppeals(actor)
  const rows = appeals.length > 0 ? await findRows(appeals, request) : []
  const page = rows.slice(0, request.limit)
  const last = rows.length > request.limit ? page.at(-1) : undefined
  return {
    rows: page.map(({ email, website, ...row }) => ({
      ...row,
      mailbox: reviewEvidence({ email, website, sameName: [], sameDomain: [] }).mailbox,
    })),
    counts: await countGroups(appeals),
    next: last ? { statusSince: last.statusSince, id: last.id } : null,
  }
}

type FoundRow = Omit<QueueRow, 'mailbox'> & { email: string | null; website: string | null }

function findRows(appeals: string[], { group, q, after, limit }: QueueRequest): Promise<FoundRow[]> {
  const longestFirst = group === 'waiting' || group === 'changes'
  const direction = longestFirst ? Prisma.sql`ASC` : Prisma.sql`DESC`
  const compare = longestFirst ? Prisma.sql`>` : Prisma.sql`<`
  const inGroup = group
    ? Prisma.sql`AND s.status = ANY(${QUEUE_GROUPS[group]}::"SignatureStatus"[])`
    : Prisma.empty
  const beyond = after
    ? Prisma.sql`AND (s.status_since, s.id) ${compare} (${after.statusSince.toISOString()}::timestamptz, ${after.id}::uuid)`
    : Prisma.empty
  return database().$queryRaw`
    SELECT s.id, s.reference, u.organisation_name AS name, u.country, s.status::text AS status, u.website,
      s.visibility::text AS visibility, s.status_since AS "statusSince", u.number AS submissions,
      (SELECT r.contact_email FROM representative r
        WHERE r.organisation_id = s.organisation_id AND r.until IS NULL ORDER BY r.since, r.id LIMIT 1) AS email,
      EXISTS (SELECT FROM organisation twin JOIN signature t ON t.organisation_id = twin.id
        WHERE twin.name_key = o.name_key AND twin.id <> o.id AND t.appeal_id = s.appeal_id) AS "hasTwin"
    FROM signature s JOIN submission u ON u.id = s.latest_submission_id
      JOIN organisation o ON o.id = s.organisation_id
    WHERE s.appeal_id = ANY(${appeals}::uuid[]) ${inGroup} ${searching(q)} ${beyond}
    ORDER BY s.status_since ${direction}, s.id ${direction} LIMIT ${limit + 1}`
}

/** By name in any script, by the domain of website or mailbox, or by reference. */
function searching(q: string | undefined) {
  if (!q) return Prisma.empty
  const anywhere = `%${q.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  return Prisma.sql`AND (
    u.search_key LIKE ${`%${searchKey(q) || NOTHING}%`} OR s.reference = ${normaliseReference(q) ?? ''}
    OR lower(u.website) LIKE ${anywhere}
    OR EXISTS (SELECT FROM representative r WHERE r.organisation_id = s.organisation_id AND r.contact_email LIKE ${anywhere}))`
}

async function countGroups(appeals: string[]): Promise<Record<QueueGroup, number>> {
  const byStatus = await database().signature.groupBy({
    by: 'status',
    where: { appealId: { in: appeals } },
    _count: true,
  })
  const count = (statuses: readonly SignatureStatus[]) =>
    byStatus.filter(({ status }) => statuses.includes(status)).reduce((sum, { _count }) => sum + _count, 0)
  return {
    waiting: count(QUEUE_GROUPS.waiting),
    changes: count(QUEUE_GROUPS.changes),
    decided: count(QUEUE_GROUPS.decided),
  }
}

/** In no key, since keys are ASCII letters and digits: what has no key finds nothing by name. */
const NOTHING = '-'
