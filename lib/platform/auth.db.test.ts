import { getServerSession } from 'next-auth'
import { expect, test } from 'vitest'
import { database, inTransaction } from '@/lib/platform/db/database'
import { authOptions, createSession } from './auth'

const DAY = 86_400_000

/** Signs in so many days ago, and shows the session to next-auth now. */
async function sessionBegunBefore(days: number) {
  const user = await database().user.create({ data: { email: `begun-${days}@beispielverein.example` } })
  const { sessionToken, expires } = await inTransaction((tx) => createSession(tx, user.id))
  await database().session.update({
    where: { sessionToken },
    data: {
      createdAt: new Date(Date.now() - days * DAY),
      expires: new Date(expires.getTime() - days * DAY),
    },
  })
  const request = { headers: {}, cookies: { session: sessionToken } }
  const answer = { getHeader() {}, setHeader() {} }
  const session = await getServerSession(request as never, answer as never, authOptions())
  return { session, row: await database().session.findUnique({ where: { sessionToken } }) }
}

test('a session is honoured for thirty days and prolonged by nothing', async () => {
  const { session, row } = await sessionBegunBefore(29)
  expect(session?.user).toMatchObject({ email: 'begun-29@beispielverein.example' })
  expect(row!.expires.getTime()).toBeLessThan(Date.now() + DAY)
})

test('after thirty days it is over', async () => {
  const { session, row } = await sessionBegunBefore(30)
  expect(session).toBeNull()
  expect(row).toBeNull()
})

test('next-auth takes its address from APP_URL', () => {
  authOptions()
  expect(process.env.NEXTAUTH_URL).toBe('http://localhost:3000')
})
