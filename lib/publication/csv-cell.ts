// A cell that a spreadsheet would run as a formula, behind any number of our own marks (OWASP: CSV injection).
const FORMULA = /^'*[=+\-@\t\r]/
const MARKED = /^''*[=+\-@\t\r]/

/** A cell that no spreadsheet takes for a formula: one `'` in front where that could happen. */
export function toCsvCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** The text that `toCsvCell` was given: takes its one `'` away again, and no other. */
export function fromCsvCell(cell: string): string {
  return MARKED.test(cell) ? cell.slice(1) : cell
}
