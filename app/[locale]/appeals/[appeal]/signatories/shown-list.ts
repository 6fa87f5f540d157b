import { appealPath } from '@/components/appeal/shown-appeal'
import type { Locale } from '@/lib/platform/i18n/locales'
import { listQueryString, type ListView } from '@/lib/publication/list-view'
import type { ListPageData } from '@/lib/publication/load-list-page'

/** The list on a page in the reader's language, as the reader has chosen to see it. */
export type ShownList = ListPageData & { locale: Locale; view: ListView }

/** The list's address with these changes; it begins at the first page unless they name a cursor. */
export function listAddress(list: ShownList, changes?: Parameters<typeof listQueryString>[1]): string {
  return appealPath(list, `/signatories${listQueryString(list.view, changes)}`)
}

/** The list's address without search and filters. */
export function wholeListAddress(list: ShownList): string {
  return listAddress(list, { q: undefined, country: undefined, kind: undefined })
}
