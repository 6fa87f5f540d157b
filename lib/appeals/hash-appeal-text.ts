import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { AppealContent } from '@/lib/appeals/appeal-content'

export interface HashedAppealText {
  /** The appeal's slug. */
  appeal: string
  version: number
  locale: string
  publishedAt: Date
  content: AppealContent
}

/**
 * The text as RFC 8785 JSON: the bytes (in UTF-8) that a signature binds to and that anyone can hash again.
 * Throws on a string that is no well-formed Unicode, which the RFC forbids.
 */
export function canonicalAppealText({
  appeal,
  version,
  locale,
  publishedAt,
  content,
}: HashedAppealText): string {
  const json = canonicalize({ appeal, version, locale, publishedAt: publishedAt.toISOString(), content })
  if (!json?.isWellFormed()) throw new TypeError('An appeal text must be well-formed Unicode')
  return json
}

/** SHA-256 of the canonical text, as 64 lower-case hexadecimal digits. */
export function hashAppealText(text: HashedAppealText): string {
  return createHash('sha256').update(canonicalAppealText(text), 'utf8').digest('hex')
}
