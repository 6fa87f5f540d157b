import { database } from '@/lib/platform/db/database'
import type { OrganisationKind } from '@/lib/platform/db/generated/client'

export type Facets = {
  countries: { country: string; named: number }[]
  kinds: { kind: OrganisationKind; named: number }[]
}

/** Named signatories by country and by kind, most first. Protected ones are in no facet. */
export async function countFacets(appealId: string): Promise<Facets> {
  const entries = database().publicEntry
  const where = { appealId }
  const [countries, kinds] = await Promise.all([
    entries.groupBy({
      by: 'country',
      where,
      _count: true,
      orderBy: [{ _count: { country: 'desc' } }, { country: 'asc' }],
    }),
    entries.groupBy({
      by: 'kind',
      where,
      _count: true,
      orderBy: [{ _count: { kind: 'desc' } }, { kind: 'asc' }],
    }),
  ])
  return {
    countries: countries.map(({ country, _count }) => ({ country, named: _count })),
    kinds: kinds.map(({ kind, _count }) => ({ kind, named: _count })),
  }
}
