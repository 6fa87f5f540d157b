import { fromCsvCell } from '@/lib/publication/csv-cell'
import { APPEAL, approve, newAddress, sign, signedIn } from './support/people'
import { PlainClient } from './support/plain-client'
import { expect, test } from './support/test'

const NAMES = [
  '=HYPERLINK("http://example.org","x")',
  '+49 30 Verein, "Zeile"',
  '-2+3 Verein',
  '@Verein',
  "'=1+1 Verein",
  "'s-Hertogenbossche Vereniging",
  'Молодёжное объединение "Пример"',
  'Օրինակ կոմիտե',
]

test('a name that a spreadsheet would run is safe in the CSV and comes back byte for byte @scripts', async ({
  site,
}) => {
  const person = await signedIn(site, newAddress())
  const references: string[] = []
  for (const name of NAMES) references.push(await sign(person, name))
  await approve(site, ...references)

  const visitor = new PlainClient(site.origin)
  const { body, headers } = await visitor.ask(`/api/v1/appeals/${APPEAL}/signatories.csv`)
  expect(headers['content-type']).toMatch(/^text\/csv; charset=utf-8/)
  expect(headers['content-disposition']).toMatch(/^attachment; filename="[\w-]+\.csv"$/)
  expect(body).toContain(`,"'=HYPERLINK(""http://example.org"",""x"")",`)

  const [names = [], ...rows] = rowsOf(body.replace(/^\uFEFF/, ''))
  for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
  const inCsv = rows.map((row) => fromCsvCell(row[names.indexOf('name')] ?? ''))
  const json = await visitor.ask(`/api/v1/appeals/${APPEAL}/signatories?limit=200`)
  const { data } = JSON.parse(json.body) as { data: { name: string }[] }
  for (const name of NAMES) {
    expect(inCsv).toContain(name)
    expect(data.map((signatory) => signatory.name)).toContain(name)
  }
})

/** RFC 4180, read independently of what wrote it. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\r\n') rows.push([])
    if (end === '') break
  }
  return rows.filter((row) => row.length > 1)
}
