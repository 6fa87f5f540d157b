import type { AppealContent } from '@/lib/appeals/appeal-content'
import type { Locale } from '@/lib/platform/i18n/locales'

/** What the page of an appeal shows, and all that it knows. */
export interface AppealPageData {
  slug: string
  status: 'draft' | 'open' | 'closed' | 'delivered' | 'archived'
  addressees: { code: string; name: string }[]
  text: AppealContent
  version: number
  locale: Locale
  sha256: string
  /** Every language of the current version. */
  hashes: { locale: Locale; sha256: string }[]
  counts: { total: number; named: number; protected: number }
  latest: LatestSignatory[]
  /** At most a few hundred; `counts.named` says how many there are. */
  names: { slug: string; name: string }[]
}

export interface LatestSignatory {
  slug: string
  name: string
  nameLatin: string | null
  country: string
  city: string | null
  /** A date without a time, `2023-09-21`. */
  listedOn: string
}

/** Path of an appeal's page or of what lies below it. */
export function appealPath({ locale, slug }: { locale: string; slug: string }, below = '') {
  return `/${locale}/appeals/${slug}${below}`
}
