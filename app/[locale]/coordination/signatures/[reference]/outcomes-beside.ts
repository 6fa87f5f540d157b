/** What is offered at the same time: while it waits, once it is approved, and once it was turned away. */
const TOGETHER = [['approve', 'request-changes', 'reject'], ['revoke'], ['reopen']]

/** Of all decisions, those that were offered beside the one that was sent: what is known when nothing can be looked up. */
export function outcomesBeside<Offered extends { value: string }>(
  sent: string | undefined,
  outcomes: Offered[],
): Offered[] {
  const together = TOGETHER.find((group) => group.includes(sent ?? 'approve')) ?? []
  return outcomes.filter(({ value }) => together.includes(value))
}
