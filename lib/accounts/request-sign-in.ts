import { inTransaction } from '@/lib/platform/db/database'
import type { Locale } from '@/lib/platform/i18n/locales'
import { oweMail } from '@/lib/platform/mail/outbox'
import { hashSecret, makeSecret } from '@/lib/platform/secrets'
import { lockMailbox, mayBeWrittenTo } from './sign-in-limits'

/**
 * Begins a mailbox proof and owes its mail; returns the secret by which the asking browser is known again. The
 * answer is the same for every address: no user is looked up. A mailbox for which much is asked and nothing
 * answered gets its mails slowly, which is not told; with any of them its reader can sign in, by link and code.
 */
export async function requestSignIn(asked: {
  email: string
  locale: Locale
  next: string
}): Promise<{ browserSecret: string }> {
  const browserSecret = makeSecret()
  await inTransaction(async (tx) => {
    await lockMailbox(tx, asked.email)
    const isWrittenTo = await mayBeWrittenTo(tx, asked.email)
    const { id } = await tx.signInRequest.create({
      data: { ...asked, browserSecretHash: hashSecret(browserSecret) },
      select: { id: true },
    })
    if (isWrittenTo) await oweMail(tx, { kind: 'sign_in', locale: asked.locale, signInRequestId: id })
  })
  return { browserSecret }
}
