import type { OutgoingMail } from '@/lib/platform/db/generated/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import type { Transaction } from '@/lib/platform/db/database'
import { enqueue } from '@/lib/platform/queue'

export type { OutgoingMail }

/** Owes a mail, in the transaction that gives rise to it. It is rendered when it is sent, and sent once. */
export async function oweMail(tx: Transaction, mail: Prisma.OutgoingMailUncheckedCreateInput): Promise<void> {
  const { id } = await tx.outgoingMail.create({ data: mail, select: { id: true } })
  await enqueue(tx, 'send-mail', { mailId: id })
}
