import type { OutgoingMail } from '@/lib/platform/db/generated/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import type { Transaction } from '@/lib/platform/db/database'
import { enqueue, URGENT } from '@/lib/platform/queue'

export type { OutgoingMail }

/** Owes a mail, in the transaction that gives rise to it. It is rendered when it is sent, and sent once. */
export async function oweMail(tx: Transaction, mail: Prisma.OutgoingMailUncheckedCreateInput): Promise<void> {
  const { id } = await tx.outgoingMail.create({ data: mail, select: { id: true } })
  // Somebody sits and waits for a sign-in mail.
  await enqueue(tx, 'send-mail', { mailId: id }, { priority: mail.kind === 'sign_in' ? URGENT : 0 })
}
