import { z } from 'zod'

/** Where a page of the list ended: the value it is ordered by and the entry's public id. */
export type ListCursor = { sort: ListSort; value: string; id: string }
export type ListSort = z.output<typeof listSort>

export const listSort = z.enum(['name', 'newest'])

/** An opaque text for addresses. It holds nothing but what the page itself showed. */
export function writeCursor({ sort, value, id }: ListCursor): string {
  return Buffer.from(JSON.stringify([sort, value, id])).toString('base64url')
}

/** The cursor, or null when the text is none of ours. */
export function readCursor(text: string): ListCursor | null {
  try {
    const [sort, value, id] = cursorParts.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
    return sort === 'newest' && !z.iso.date().safeParse(value).success ? null : { sort, value, id }
  } catch {
    return null
  }
}

/** A name has 200 characters, and some (﷽) are 28 letters in Latin. */
const LONGEST_VALUE = 200 * 30

const cursorParts = z.tuple([
  listSort,
  z
    .string()
    .max(LONGEST_VALUE)
    .refine((value) => !value.includes('\0')),
  z.uuid(),
])
