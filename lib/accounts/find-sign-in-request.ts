import { database } from '@/lib/platform/db/database'
import { hashSecret } from '@/lib/platform/secrets'
import { SENDING_MINUTES } from './sign-in-secrets'

/** The proof that this browser asked for, open or over; null when it asked for none. */
export async function findSignInOfBrowser(
  browserSecret: string | null,
): Promise<{ isOpen: boolean; email: string; next: string } | null> {
  if (!browserSecret) return null
  const request = await database().signInRequest.findUnique({
    where: { browserSecretHash: hashSecret(browserSecret) },
    select: COLUMNS,
  })
  return request && { isOpen: isOpen(request), email: request.email, next: request.next }
}

/**
 * The proof that a mailed link belongs to; its address only for the browser where that was typed. Reading it changes
 * nothing: scanners open links, too.
 */
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
