import { beforeEach, expect, test } from 'vitest'
import { database } from '@/lib/platform/db/database'
import { oweSignInMail } from './mail-fixture'
import { sweepMail } from './sweep-mail'

const MINUTE = 60_000

beforeEach(async () => {
  await database().outgoingMail.deleteMany()
  await database().$executeRaw`DELETE FROM pgboss.job`
})

/** Owed for so long, its last job given up so long ago. */
async function owed(minutes: { owedFor: number; failedBefore?: number }): Promise<string> {
  const { id } = await oweSignInMail()
  const createdAt = new Date(Date.now() - minutes.owedFor * MINUTE)
  await database().outgoingMail.update({ where: { id }, data: { createdAt } })
  if (minutes.failedBefore === undefined)
    await database().$executeRaw`DELETE FROM pgboss.job WHERE singleton_key = ${id}`
  else {
    const completed = new Date(Date.now() - minutes.failedBefore * MINUTE)
    await database().$executeRaw`
      UPDATE pgboss.job SET state = 'failed', completed_on = ${completed} WHERE singleton_key = ${id}`
  }
  return id
}

const queued = () => database().$queryRaw<{ id: string; priority: number }[]>`
  SELECT singleton_key AS id, priority FROM pgboss.job
  WHERE name = 'send-mail' AND state < 'completed' ORDER BY priority DESC`

test('a mail whose job was lost is enqueued again, once', async () => {
  const id = await owed({ owedFor: 21 })
  await sweepMail()
  await sweepMail()
  expect(await queued()).toEqual([{ id, priority: -1 }])
})

test('the longer a mail is owed the rarer it is tried, but once an hour it is', async () => {
  await owed({ owedFor: 40, failedBefore: 2 })
  const soon = await owed({ owedFor: 40, failedBefore: 6 })
  await owed({ owedFor: 7 * 24 * 60, failedBefore: 55 })
  const old = await owed({ owedFor: 7 * 24 * 60, failedBefore: 61 })
  await sweepMail()
  expect((await queued()).map(({ id }) => id).sort()).toEqual([soon, old].sort())
})

test('hundreds of mails that nobody takes hold up neither a newer one nor a new sign-in', async () => {
  await database().$executeRaw`
    WITH request AS (
      INSERT INTO sign_in_request (id, email, locale, next, browser_secret_hash)
      SELECT gen_random_uuid(), 'nobody@beispiel.example', 'de', '/de', 'dead ' || n
      FROM generate_series(1, 600) AS n RETURNING id)
    INSERT INTO outgoing_mail (id, kind, locale, sign_in_request_id, created_at)
    SELECT gen_random_uuid(), 'sign_in', 'de', id, now() - interval '9 days' FROM request`
  const newer = await owed({ owedFor: 30 })
  await sweepMail()
  const { id } = await oweSignInMail()
  const jobs = await queued()
  expect(jobs[0]).toEqual({ id, priority: 10 })
  expect(jobs.map((job) => job.id)).toContain(newer)
})
