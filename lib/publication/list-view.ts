import type { ListCursor, ListSort } from './list-cursor'
import { listQuery } from './list-query'
import type { ListFilter } from './list-public-signatories'

/** What a visitor has chosen on the list's page. */
export type ListView = ListFilter & { sort: ListSort; cursor?: ListCursor }

type Parameters = Record<string, string | string[] | undefined>

/** Reads an address of the list's page. What can't be read counts as not given: a page never fails on its address. */
export function readListView(parameters: Parameters): ListView {
  const given = (name: string) => [parameters[name]].flat().at(-1)?.trim() || undefined
  const { country, kind, sort, cursor } = listQuery.shape
  const chosenSort = sort.safeParse(given('sort')).data ?? 'name'
  const chosenCursor = cursor.safeParse(given('cursor')).data
  return chosen({
    q: [...(given('q') ?? '')].slice(0, LONGEST_SEARCH).join('') || undefined,
    country: country.safeParse(given('country')).data,
    kind: kind.safeParse(given('kind')).data,
    sort: chosenSort,
    cursor: chosenCursor?.sort === chosenSort ? chosenCursor : undefined,
  })
}

/** The query of the list's address with these changes, always in one order, so that caches keep one copy; '' for none. */
export function listQueryString(view: ListView, changes: Changes = {}): string {
  const { country, kind, sort, q, cursor } = { ...view, cursor: undefined, ...changes }
  const parameters = { country, kind, sort: sort === 'name' ? undefined : sort, q, cursor }
  const query = new URLSearchParams(chosen(parameters)).toString()
  return query && `?${query}`
}

/** Whether the list shows less than all that are named. */
export function isFiltered({ q, country, kind }: ListFilter): boolean {
  return Boolean(q ?? country ?? kind)
}

type Changes = { [Name in keyof ListFilter]?: ListFilter[Name] | undefined } & {
  sort?: ListSort
  /** As `nextCursor` gave it; any other change begins at the first page. */
  cursor?: string
}

const LONGEST_SEARCH = 200

type Chosen<Values> = { [Name in keyof Values]: Exclude<Values[Name], undefined> }

function chosen<Values extends object>(values: Values): Chosen<Values> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Chosen<Values>
}
