import type { Transaction } from '@/lib/platform/db/database'
import { SENDING_MINUTES } from './sign-in-secrets'

// What one mailbox stands, whoever asks: anybody can type an address, or guess codes, in a browser of their own.

/** Requests of one mailbox that can still be answered, before mails follow each other slowly only. */
const OPEN_REQUESTS = 5
/** How far apart mails are then: never silence, or whoever asks often enough could keep a person out. */
const SLOW_MINUTES = 3
/** Wrong codes that browsers which asked may type for one mailbox in a day, over all of its requests. */
const WRONG_CODES_A_DAY = 20

const MINUTE_MS = 60_000
const DAY_MS = 1440 * MINUTE_MS

/** Lets transactions about one mailbox wait for each other, so that what they count stays true. */
export async function lockMailbox(tx: Transaction, email: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('sign-in ' || ${email}, 0))`
}

/** May this mailbox be written to now? Under `lockMailbox`. */
export async function mayBeWrittenTo(tx: Transaction, email: string): Promise<boolean> {
  const now = Date.now()
  const open = await tx.signInRequest.findMany({
    where: {
      email,
      consumedAt: null,
      mail: { isNot: null },
      OR: [
        { expiresAt: { gt: new Date(now) } },
        { expiresAt: null, createdAt: { gt: new Date(now - SENDING_MINUTES * MINUTE_MS) } },
      ],
    },
    select: { createdAt: true },
    orderBy: { createdAt: 'desc' },
    take: OPEN_REQUESTS,
  })
  if (open.length < OPEN_REQUESTS) return true
  return open[0]!.createdAt.getTime() <= now - SLOW_MINUTES * MINUTE_MS
}

/** Have so many wrong codes been typed for this mailbox that only mailed links are believed? Under `lockMailbox`. */
export async function isLinkOnly(tx: Transaction, email: string): Promise<boolean> {
  const { _sum } = await tx.signInRequest.aggregate({
    where: { email, createdAt: { gt: new Date(Date.now() - DAY_MS) } },
    _sum: { askerTries: true },
  })
  return (_sum.askerTries ?? 0) >= WRONG_CODES_A_DAY
}
