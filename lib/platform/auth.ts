import { PrismaAdapter } from '@auth/prisma-adapter'
import { cookies } from 'next/headers'
import { getServerSession, type AuthOptions } from 'next-auth'
import { cache } from 'react'
import { database, type Transaction } from '@/lib/platform/db/database'
import { env } from '@/lib/platform/env'
import { makeSecret } from '@/lib/platform/secrets'
import { sessionCookie, sessionCookieName } from '@/lib/platform/session-cookie'

const SESSION_DAYS = 30
const SESSION_SECONDS = SESSION_DAYS * 86_400

/** next-auth keeps sessions; there are no providers, since the mailbox proof is ours (DESIGN section 3a). */
export function authOptions(): AuthOptions {
  // Only so does next-auth learn where it is; what the Host header says is not to be believed.
  process.env.NEXTAUTH_URL = env().appUrl
  const { name, value: _none, ...options } = sessionCookie('', {}, env().appUrlIsSecure)
  return {
    adapter: PrismaAdapter(database() as never) as AuthOptions['adapter'],
    providers: [],
    secret: env().authSecret,
    // Never prolonged: pages could prolong the row, but not the cookie, so only thieves of a token would gain.
    session: { strategy: 'database', maxAge: SESSION_SECONDS, updateAge: SESSION_SECONDS },
    useSecureCookies: env().appUrlIsSecure,
    cookies: { sessionToken: { name, options } },
    callbacks: { session: ({ session, user }) => ({ ...session, user: { id: user.id, email: user.email } }) },
    logger: { error: fail, warn: () => {}, debug: () => {} },
  }
}

/** The signed-in user of this request, or none. Asked of the database once a request. */
export const sessionUser = cache(async (): Promise<{ id: string; email: string } | null> => {
  const session = await getServerSession(authOptions())
  const user = session?.user as { id?: string; email?: string } | undefined
  return user?.id && user.email ? { id: user.id, email: user.email } : null
})

/**
 * Creates the session row, in the transaction that proved the mailbox; `keepSession` gives it to the browser. It ends
 * after thirty days, however much it is used.
 */
export async function createSession(
  tx: Transaction,
  userId: string,
): Promise<{ sessionToken: string; expires: Date }> {
  const session = { sessionToken: makeSecret(), expires: new Date(Date.now() + SESSION_SECONDS * 1000) }
  await tx.session.create({ data: { ...session, userId } })
  return session
}

/** Sets the session's cookie on the answer to this request. */
export async function keepSession({ sessionToken, expires }: { sessionToken: string; expires: Date }) {
  const jar = await cookies()
  jar.set(sessionCookie(sessionToken, { expires }, env().appUrlIsSecure))
}

/** Ends the session of this browser: in the browser first, which works with the database away, too. */
export async function endSession(): Promise<void> {
  const jar = await cookies()
  const sessionToken = jar.get(sessionCookieName(env().appUrlIsSecure))?.value
  jar.set(sessionCookie('', { maxAge: 0 }, env().appUrlIsSecure))
  if (sessionToken) await database().session.deleteMany({ where: { sessionToken } })
}

/** next-auth would go on as if nobody were signed in: a database that is away must not look like a session that is over. */
function fail(_code: string, error: unknown): never {
  throw error
}
