import { stringify } from 'csv-stringify/sync'
import { toCsvCell } from './csv-cell'
import { listPublicSignatories, type ListedSignatory } from './list-public-signatories'
import { publicFields } from './public-list'
import { readCursor } from './list-cursor'

const BATCH = 1_000
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * The whole list as CSV, a batch at a time: comma, CRLF, UTF-8 with a mark so that spreadsheets read it right,
 * and no cell that one of them would run as a formula.
 */
export async function* publicCsv(appealId: string): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + line(COLUMNS)
  let cursor: string | null = null
  do {
    const page = await listPublicSignatories(appealId, {
      sort: 'name',
      limit: BATCH,
      ...(cursor && { cursor: readCursor(cursor)! }),
    })
    yield page.signatories.map((signatory) => line(cells(signatory))).join('')
    cursor = page.nextCursor
  } while (cursor)
}

const COLUMNS = [
  'id',
  'slug',
  'name',
  'nameLatin',
  'acronym',
  'country',
  'city',
  'website',
  'kind',
  'statement',
  'listedOn',
  'origin',
] as const satisfies (keyof ReturnType<typeof publicFields>)[]

function cells(signatory: ListedSignatory): string[] {
  const fields = publicFields(signatory)
  return COLUMNS.map((column) => toCsvCell(fields[column] ?? ''))
}

function line(values: readonly string[]): string {
  // Statements have lines of their own, which end otherwise than records and would not be quoted for that.
  return stringify([[...values]], { record_delimiter: 'windows', quoted_match: /[\r\n]/ })
}
