import { LOCALES } from '@/lib/platform/i18n/locales'
import type { PublicRoute, RouteParameters } from '@/lib/platform/page-cache/public-address'
import { ORGANISATION_KINDS } from './list-query'

const LOCALE = `/(?:${LOCALES.join('|')})`
const SLUG = '[a-z0-9][a-z0-9-]{0,119}'

/** The list's own; a search and a further page are public, too, but too many to keep. */
const LIST: RouteParameters = {
  kept: [
    ['country', /^[A-Z]{2}$/],
    ['kind', new RegExp(`^(?:${ORGANISATION_KINDS.join('|')})$`)],
    ['sort', /^(?:name|newest)$/],
  ],
  passedOn: ['q', 'cursor', 'limit'],
}

/** All that is the same for everybody, and that the page cache therefore keeps. */
export const PUBLIC_ROUTES: PublicRoute[] = [
  { pattern: new RegExp(`^${LOCALE}$`) },
  { pattern: new RegExp(`^${LOCALE}/appeals/${SLUG}$`) },
  { pattern: new RegExp(`^${LOCALE}/appeals/${SLUG}/signatories$`), parameters: LIST },
  { pattern: new RegExp(`^${LOCALE}/appeals/${SLUG}/signatories/${SLUG}$`) },
  { pattern: new RegExp(`^/api/v1/appeals/${SLUG}$`) },
  { pattern: new RegExp(`^/api/v1/appeals/${SLUG}/texts/\\d{1,6}${LOCALE}$`) },
  { pattern: new RegExp(`^/api/v1/appeals/${SLUG}/signatories(?:\\.csv)?$`), parameters: LIST },
]
