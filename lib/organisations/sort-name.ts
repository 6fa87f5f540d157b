import anyAscii from 'any-ascii'

/** The name as it is put in order: quotes, brackets and other marks in front do not count. */
export function nameWithoutLeadingMarks(name: string): string {
  return name.replace(/^[^\p{L}\p{N}]+/u, '') || name
}

/** The name in Latin letters: as the organisation gave it, as it is, or transliterated. */
export function latinName({
  organisationName,
  nameLatin,
}: {
  organisationName: string
  nameLatin: string | null
}): string {
  if (nameLatin) return nameLatin
  return /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u.test(organisationName)
    ? organisationName
    : anyAscii(organisationName).slice(0, LONGEST)
}

/** One letter may become twenty (﷽): enough to put a name in order, and short enough for an index and an address. */
const LONGEST = 400
