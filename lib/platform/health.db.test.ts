import { expect, test } from 'vitest'
import { database, inTransaction } from '@/lib/platform/db/database'
import { checkHealth } from './health'

test('database and queue are well', async () => {
  expect(await checkHealth()).toEqual({ database: 'up', queue: 'working' })
})

test('a mail that has been owed for minutes shows that the queue is late', async () => {
  const request = await database().signInRequest.create({
    data: { email: 'a@x.example', locale: 'de', next: '/de', browserSecretHash: 'a' },
  })
  await database().outgoingMail.create({
    data: {
      kind: 'sign_in',
      locale: 'de',
      signInRequestId: request.id,
      createdAt: new Date(Date.now() - 360_000),
    },
  })
  expect(await checkHealth()).toEqual({ database: 'up', queue: 'late' })
})

test('a database that hangs is down, which is known within two seconds and holds one connection only', async () => {
  const begun = Date.now()
  await inTransaction(async (tx) => {
    await tx.$executeRaw`LOCK TABLE outgoing_mail IN ACCESS EXCLUSIVE MODE`
    const answers = await Promise.all(Array.from({ length: 12 }, checkHealth))
    expect(answers).toEqual(answers.map(() => ({ database: 'down', queue: 'down' })))
    const waiting = await tx.$queryRaw`
      SELECT count(*)::int AS n FROM pg_locks l JOIN pg_database d ON d.oid = l.database
      WHERE NOT l.granted AND d.datname = current_database()`
    expect(waiting).toEqual([{ n: 1 }])
  })
  expect(Date.now() - begun).toBeLessThan(2_000)
})
