import { inTransaction, type Transaction } from '@/lib/platform/db/database'
import type { Locale } from '@/lib/platform/i18n/locales'
import { oweMail } from '@/lib/platform/mail/outbox'
import { hashSecret, makeSecret } from '@/lib/platform/secrets'

/**
 * Begins a mailbox proof and owes its mail; returns the secret by which the asking browser is known again. The
 * answer is the same for every address: nothing about it is looked up. A mailbox that has five unanswered
 * requests within an hour gets no further mail, which is not told either.
 */
export async function requestSignIn(asked: {
  email: string
  locale: Locale
  next: string
}): Promise<{ browserSecret: string }> {
  const browserSecret = makeSecret()
  await inTransaction(async (tx) => {
    const isFlooded = await hasManyOpenRequests(tx, asked.email)
    const { id } = await tx.signInRequest.create({
      data: { ...asked, browserSecretHash: hashSecret(browserSecret) },
      select: { id: true },
    })
    if (!isFlooded) await oweMail(tx, { kind: 'sign_in', locale: asked.locale, signInRequestId: id })
  })
  return { browserSecret }
}

/** Asked for one mailbox at a time, so that parallel requests count each other. */
async function hasManyOpenRequests(tx: Transaction, email: string): Promise<boolean> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('sign-in ' || ${email}, 0))`
  const open = await tx.signInRequest.count({
    where: {
      email,
      consumedAt: null,
      mail: { isNot: null },
      createdAt: { gt: new Date(Date.now() - HOUR_MS) },
    },
  })
  return open >= OPEN_REQUESTS
}

const OPEN_REQUESTS = 5
const HOUR_MS = 3_600_000
