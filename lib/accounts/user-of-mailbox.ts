import type { Transaction } from '@/lib/platform/db/database'

/**
 * The user of a mailbox, made if there is none. Two transactions that make it at the same time get
 * the same user. `email` is a normalised address.
 */
export async function userOfMailbox(tx: Transaction, email: string): Promise<{ id: string }> {
  await tx.user.createMany({ data: [{ email }], skipDuplicates: true })
  return tx.user.findUniqueOrThrow({ where: { email }, select: { id: true } })
}
