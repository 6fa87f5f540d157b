import { searchKey } from '@/lib/organisations/name-key'
import { database } from '@/lib/platform/db/database'
import { Prisma, type OrganisationKind, type SignatureOrigin } from '@/lib/platform/db/generated/client'
import type { Locale } from '@/lib/platform/i18n/locales'
import { writeCursor, type ListCursor, type ListSort } from './list-cursor'

/** What anyone may know of a signatory: the allow-list for pages, JSON and CSV. */
export type PublicSignatory = {
  id: string
  slug: string
  name: string
  nameLatin: string | null
  acronym: string | null
  country: string
  city: string | null
  website: string | null
  kind: OrganisationKind
  statement: string | null
  /** YYYY-MM-DD */
  listedOn: string
  /** `carried_over`: signed the appeal of September 2023 elsewhere, never a text here. */
  origin: SignatureOrigin
}

export type ListFilter = { q?: string; country?: string; kind?: OrganisationKind }
export type ListRequest = ListFilter & { sort: ListSort; limit: number; cursor?: ListCursor; locale?: Locale }
/** A signatory with the text it is put in order by, from which lists take their initials. */
export type ListedSignatory = PublicSignatory & { sortName: string }

/** One page of an appeal's list, by keyset, and the cursor of the next; a cursor of another order is passed over. */
export async function listPublicSignatories(
  appealId: string,
  request: ListRequest,
): Promise<{ signatories: ListedSignatory[]; nextCursor: string | null }> {
  const order = orderOf(request)
  const after = request.cursor?.sort === request.sort ? order.after(request.cursor) : Prisma.empty
  const rows = await database().$queryRaw<ListedSignatory[]>`
    SELECT ${PUBLIC_COLUMNS}, ${order.name} AS "sortName" FROM public_entry
    WHERE ${matching(appealId, request)} ${after}
    ORDER BY ${order.by} LIMIT ${request.limit + 1}`
  const signatories = rows.slice(0, request.limit)
  const last = rows.length > request.limit ? signatories.at(-1) : undefined
  const value = last && (request.sort === 'newest' ? last.listedOn : last.sortName)
  return {
    signatories,
    nextCursor: last ? writeCursor({ sort: request.sort, value: value!, id: last.id }) : null,
  }
}

/** How many match, counted no further than `COUNTED_AT_MOST`. */
export async function countPublicSignatories(appealId: string, filter: ListFilter): Promise<number> {
  const [row] = await database().$queryRaw<{ n: bigint }[]>`
    SELECT count(*) AS n FROM (
      SELECT 1 FROM public_entry WHERE ${matching(appealId, filter)} LIMIT ${COUNTED_AT_MOST + 1}) AS found`
  return Number(row?.n ?? 0)
}

/** One signatory of an appeal as anyone may see it; null when it is not listed, whatever the reason. */
export async function findPublicSignatory(appealId: string, slug: string): Promise<PublicSignatory | null> {
  const rows = await database().$queryRaw<PublicSignatory[]>`
    SELECT ${PUBLIC_COLUMNS} FROM public_entry WHERE appeal_id = ${appealId}::uuid AND slug = ${slug}`
  return rows[0] ?? null
}

export const COUNTED_AT_MOST = 1_000

const PUBLIC_COLUMNS = Prisma.sql`
  id, slug, name, name_latin AS "nameLatin", acronym, country, city, website, kind::text AS kind, statement,
  to_char(listed_on, 'YYYY-MM-DD') AS "listedOn", origin::text AS origin`

function matching(appealId: string, { q, country, kind }: ListFilter) {
  const conditions = [Prisma.sql`appeal_id = ${appealId}::uuid`]
  if (country) conditions.push(Prisma.sql`country = ${country}`)
  if (kind) conditions.push(Prisma.sql`kind = ${kind}::"OrganisationKind"`)
  if (q?.trim()) conditions.push(...searchKey(q).split(' ').map(holdsWord))
  return Prisma.join(conditions, ' AND ')
}

/** Anywhere in the key; words too short for trigrams at the beginning of a word. What has no key matches nothing. */
function holdsWord(word: string) {
  if (!word) return Prisma.sql`false`
  if (word.length >= 3) return Prisma.sql`search_key LIKE ${`%${word}%`}`
  return Prisma.sql`(search_key LIKE ${`${word}%`} OR search_key LIKE ${`% ${word}%`})`
}

/** Russian reads by its own alphabet, the others by Latin letters. */
function orderOf({ sort, locale }: ListRequest) {
  const name = locale === 'ru' ? Prisma.sql`sort_native` : Prisma.sql`sort_latin`
  const collated =
    locale === 'ru' ? Prisma.sql`sort_native COLLATE "ru-x-icu"` : Prisma.sql`sort_latin COLLATE "und-x-icu"`
  if (sort === 'newest')
    return {
      name,
      by: Prisma.sql`listed_on DESC, id DESC`,
      after: ({ value, id }: ListCursor) => Prisma.sql`AND (listed_on, id) < (${value}::date, ${id}::uuid)`,
    }
  return {
    name,
    by: Prisma.sql`${collated}, id`,
    after: ({ value, id }: ListCursor) => Prisma.sql`AND (${collated}, id) > (${value}, ${id}::uuid)`,
  }
}
