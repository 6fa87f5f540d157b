import { canReview, type Actor } from '@/lib/accounts/actor'
import { searchKey } from '@/lib/organisations/name-key'
import { database } from '@/lib/platform/db/database'
import { Prisma, type SignatureStatus } from '@/lib/platform/db/generated/client'
import { normaliseReference } from '@/lib/signatures/reference'
import { reviewEvidence, type Evidence } from './evidence'

/** What waits on us, on the organisation, and what is decided. */
export const QUEUE_GROUPS = {
  waiting: ['pending'],
  changes: ['changes_requested'],
  decided: ['approved', 'rejected', 'revoked', 'withdrawn', 'joined'],
} as const satisfies Record<string, SignatureStatus[]>
export type QueueGroup = keyof typeof QUEUE_GROUPS

export type QueueRow = {
  id: string
  reference: string
  name: string
  country: string
  status: SignatureStatus
  visibility: 'public' | 'recipients' | 'counted'
  statusSince: Date
  mailbox: Evidence['mailbox']
}

export type QueueRequest = { group: QueueGroup; q?: string; after?: string; limit: number }
export type Queue = { rows: QueueRow[]; counts: Record<QueueGroup, number>; next: string | null }

/** A page of the queue, longest waiting first (decided: latest first), for those appeals the actor may review. */
export async function listSignaturesForCoordinator(actor: Actor, request: QueueRequest): Promise<Queue> {
  const appeals = await reviewableAppeals(actor)
  const rows = await findRows(appeals, request)
  const page = rows.slice(0, request.limit)
  return {
    rows: page.map(({ email, website, ...row }) => ({
      ...row,
      mailbox: reviewEvidence({ email, website, sameName: [] }).mailbox,
    })),
    counts: await countGroups(appeals),
    next: rows.length > request.limit ? (page.at(-1)?.id ?? null) : null,
  }
}

async function reviewableAppeals(actor: Actor): Promise<string[]> {
  const appeals = await database().appeal.findMany({ select: { id: true } })
  return appeals.map(({ id }) => id).filter((id) => canReview(actor, id))
}

type FoundRow = Omit<QueueRow, 'mailbox'> & { email: string | null; website: string | null }

function findRows(appeals: string[], { group, q, after, limit }: QueueRequest): Promise<FoundRow[]> {
  if (appeals.length === 0) return Promise.resolve([])
  const latestFirst = group === 'decided'
  const direction = latestFirst ? Prisma.sql`DESC` : Prisma.sql`ASC`
  const compare = latestFirst ? Prisma.sql`<` : Prisma.sql`>`
  const beyond = after
    ? Prisma.sql`AND (s.status_since, s.id) ${compare} (SELECT status_since, id FROM signature WHERE id = ${after}::uuid)`
    : Prisma.empty
  return database().$queryRaw`
    SELECT s.id, s.reference, u.organisation_name AS name, u.country, s.status::text AS status, u.website,
      s.visibility::text AS visibility, s.status_since AS "statusSince",
      (SELECT r.contact_email FROM representative r
        WHERE r.organisation_id = s.organisation_id AND r.until IS NULL ORDER BY r.since LIMIT 1) AS email
    FROM signature s JOIN submission u ON u.id = s.latest_submission_id
    WHERE s.appeal_id = ANY(${appeals}::uuid[]) AND s.status = ANY(${QUEUE_GROUPS[group]}::"SignatureStatus"[])
      ${searching(q)} ${beyond}
    ORDER BY s.status_since ${direction}, s.id ${direction} LIMIT ${limit + 1}`
}

/** By name in any script, by the domain of website or mailbox, or by reference. */
function searching(q: string | undefined) {
  const typed = q?.trim()
  if (!typed) return Prisma.empty
  const anywhere = `%${typed.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  return Prisma.sql`AND (
    u.search_key LIKE ${`%${searchKey(typed) || NOTHING}%`} OR s.reference = ${normaliseReference(typed) ?? ''}
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
