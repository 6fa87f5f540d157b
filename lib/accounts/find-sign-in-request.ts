import { database } from '@/lib/platform/db/database'
import { hashSecret } from '@/lib/platform/secrets'
import { SENDING_MINUTES } from './sign-in-secrets'

/** What a page may say of a mailbox proof under way. The address only to the browser where it was typed. */
export type SignInUnderWay = { email: string | null; next: string }

/** The proof that this browser asked for; null when it asked for none, or it is over. */
export async function findSignInOfBrowser(browserSecret: string | null): Promise<SignInUnderWay | null> {
  if (!browserSecret) return null
  const request = await database().signInRequest.findUnique({
    where: { browserSecretHash: hashSecret(browserSecret) },
    select: COLUMNS,
  })
  return request && isOpen(request) ? { email: request.email, next: request.next } : null
}

/** The proof that a mailed link belongs to. Reading it changes nothing: scanners open links, too. */
export async function findSignInOfLink(
  token: string,
  browserSecret: string | null,
): Promise<{ isOpen: boolean; isAsker: boolean; email: string | null; next: string } | null> {
  const request = await database().signInRequest.findUnique({
    where: { tokenHash: hashSecret(token) },
    select: { ...COLUMNS, browserSecretHash: true },
  })
  if (!request) return null
  const isAsker = browserSecret !== null && request.browserSecretHash === hashSecret(browserSecret)
  return { isOpen: isOpen(request), isAsker, email: isAsker ? request.email : null, next: request.next }
}

const COLUMNS = { email: true, next: true, createdAt: true, expiresAt: true, consumedAt: true } as const

function isOpen(request: { createdAt: Date; expiresAt: Date | null; consumedAt: Date | null }): boolean {
  const ends = request.expiresAt ?? new Date(request.createdAt.getTime() + SENDING_MINUTES * 60_000)
  return !request.consumedAt && ends > new Date()
}
