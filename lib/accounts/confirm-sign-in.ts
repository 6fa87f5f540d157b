import { createSession } from '@/lib/platform/auth'
import { inTransaction, type Transaction } from '@/lib/platform/db/database'
import { recordEvent } from '@/lib/platform/events'
import type { Locale } from '@/lib/platform/i18n/locales'
import { hashSecret } from '@/lib/platform/secrets'
import { isLinkOnly, lockMailbox } from './sign-in-limits'
import { hashSignInCode, SIGN_IN_TRIES } from './sign-in-secrets'
import { userOfMailbox } from './user-of-mailbox'

/**
 * What a browser shows for itself: the mailed token, the secret of the browser that asked, a code. Enough are
 * token and secret, token and code, or secret and code.
 */
export type SignInProof = { token?: string; browserSecret: string | null; code: string | null }

export type ConfirmResult =
  | { ok: true; session: { sessionToken: string; expires: Date }; next: string }
  | {
      ok: false
      reason: 'code-missing' | 'code-wrong' | 'sign-in-closed' | 'sign-in-link-only' | 'sign-in-gone'
    }

type Way = 'link' | 'asker-code' | 'other-code'

/**
 * Signs in whoever proves the mailbox, once a request. A wrong code counts as a try of the way it was typed on,
 * and five close that way; a proof without a code where one is needed changes nothing. Whoever asks for mail to
 * a mailbox of others again and again can guess no more than its wrong codes of a day.
 */
export async function confirmSignIn(proof: SignInProof): Promise<ConfirmResult> {
  const secretHash = proof.browserSecret && hashSecret(proof.browserSecret)
  return inTransaction(async (tx) => {
    const request = await findRequest(tx, proof.token, secretHash)
    if (!request) return { ok: false, reason: 'sign-in-gone' }
    const way = wayOf(request.browserSecretHash === secretHash, proof.token !== undefined)
    if (way !== 'link' && !proof.code) return { ok: false, reason: 'code-missing' }
    if (way === 'asker-code') {
      await lockMailbox(tx, request.email)
      if (await isLinkOnly(tx, request.email)) return { ok: false, reason: 'sign-in-link-only' }
    }
    const outcome = await consume(tx, request.id, way, proof.code ?? '')
    if (outcome !== 'consumed') return { ok: false, reason: outcome }
    const userId = await signInUser(tx, request)
    return { ok: true, session: await createSession(tx, userId), next: request.next }
  })
}

async function findRequest(tx: Transaction, token: string | undefined, secretHash: string | null) {
  if (token === undefined && !secretHash) return null
  return tx.signInRequest.findUnique({
    where: token === undefined ? { browserSecretHash: secretHash! } : { tokenHash: hashSecret(token) },
    select: { id: true, email: true, locale: true, next: true, browserSecretHash: true },
  })
}

function wayOf(isAsker: boolean, hasToken: boolean): Way {
  if (!isAsker) return 'other-code'
  return hasToken ? 'link' : 'asker-code'
}

/** One statement, so that parallel tries wait for each other: nobody gets a sixth, or a second session. */
async function consume(tx: Transaction, id: string, way: Way, code: string) {
  const codeHash = hashSignInCode(id, code)
  const [tried] = await tx.$queryRaw<{ consumed: boolean }[]>`
    UPDATE sign_in_request SET
      consumed_at = CASE WHEN ${way} = 'link' OR code_hash = ${codeHash} THEN now() END,
      asker_tries = asker_tries + CASE WHEN ${way} = 'asker-code' AND code_hash <> ${codeHash} THEN 1 ELSE 0 END,
      other_tries = other_tries + CASE WHEN ${way} = 'other-code' AND code_hash <> ${codeHash} THEN 1 ELSE 0 END
    WHERE id = ${id}::uuid AND consumed_at IS NULL AND expires_at > now()
      AND (${way} <> 'asker-code' OR asker_tries < ${SIGN_IN_TRIES})
      AND (${way} <> 'other-code' OR other_tries < ${SIGN_IN_TRIES})
    RETURNING consumed_at IS NOT NULL AS consumed`
  if (tried) return tried.consumed ? 'consumed' : 'code-wrong'
  return whyNot(tx, id)
}

async function whyNot(tx: Transaction, id: string) {
  const request = await tx.signInRequest.findUniqueOrThrow({
    where: { id },
    select: { expiresAt: true, consumedAt: true },
  })
  if (request.consumedAt) return 'sign-in-gone'
  // The mail has not left yet: what was typed is the code of another one.
  if (!request.expiresAt) return 'code-wrong'
  return request.expiresAt > new Date() ? 'sign-in-closed' : 'sign-in-gone'
}

/** The user of the proven mailbox, with the language in which the mail for this sign-in was asked for. */
async function signInUser(
  tx: Transaction,
  { email, locale }: { email: string; locale: Locale },
): Promise<string> {
  const { id } = await userOfMailbox(tx, email)
  await tx.user.update({ where: { id }, data: { locale, emailVerified: new Date() } })
  await recordEvent(tx, { actorId: id, action: 'sign-in', subjectType: 'user', subjectId: id })
  return id
}
