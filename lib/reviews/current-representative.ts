interface Held {
  id: string
  since: Date
  until: Date | null
}

/**
 * Of those who speak for an organisation now, whoever has done so longest, whatever order they were loaded in: the
 * desk shows and the decision stores the same mailbox. None where nobody speaks for it.
 */
export function currentRepresentative<Person extends Held>(
  representatives: readonly Person[],
): Person | null {
  const now = representatives.filter(({ until }) => until === null)
  const [longest = null] = now.sort(
    (one, other) => one.since.getTime() - other.since.getTime() || (one.id < other.id ? -1 : 1),
  )
  return longest
}
