import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { database } from '@/lib/platform/db/database'
import { checkHealth } from '@/lib/platform/health'
import { workerQueue } from '@/lib/platform/queue'
import { composers, type MoodyServer, openMoodyServer, oweLongAgo, oweSignInMail } from './mail-fixture'
import { sweepMail } from './sweep-mail'
import { workMail } from './work-mail'

let server: MoodyServer
let queue: ReturnType<typeof workerQueue>
const written: string[] = []

beforeAll(async () => {
  server = await openMoodyServer()
  Object.assign(process.env, { SMTP_URL: server.url, MAIL_FROM: 'site@undersigned.example' })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => !!written.push(String(text)))
  queue = workerQueue()
  await queue.start()
  await workMail(queue, composers)
})
beforeEach(() => server.is('takes all'))
afterAll(async () => {
  await queue.stop({ graceful: false })
  await server.goAway()
  vi.restoreAllMocks()
})

const stored = (id: string) => database().outgoingMail.findUniqueOrThrow({ where: { id } })
const sent = (id: string) =>
  expect.poll(async () => (await stored(id)).sentAt, { timeout: 20_000 }).not.toBeNull()
const jobOf = async (id: string) => {
  const jobs = await database().$queryRaw<{ state: string; output: unknown }[]>`
    SELECT state::text, output FROM pgboss.job WHERE name = 'send-mail' AND singleton_key = ${id}`
  return jobs[0]
}

test('while the mail server is down nothing is lost, and when it is back the mail arrives', async () => {
  await server.goAway()
  const { id, email } = await oweSignInMail()
  await expect.poll(async () => (await jobOf(id))?.state, { timeout: 10_000 }).toBe('retry')
  expect(await stored(id)).toMatchObject({ sentAt: null, droppedAt: null })
  await server.comeBack()
  await sent(id)
  expect(server.messages.filter(({ to }) => to === email)).toHaveLength(1)
})

test('a mail that was sent, but not confirmed, is sent again with the same Message-ID', async () => {
  server.is('dies before it answers')
  const { id, email } = await oweSignInMail()
  await sent(id)
  const messages = server.messages.filter(({ to }) => to === email)
  expect(messages.map((message) => message.id)).toEqual([`<${id}@localhost>`, `<${id}@localhost>`])
})

test('mails that a server keeps hanging do not hold up one that somebody waits for', async () => {
  server.is('says nothing')
  const hanging = await Promise.all([1, 2, 3, 4].map(() => oweLongAgo()))
  await sweepMail()
  const isAsked = ({ email }: { email: string }) => server.asked.includes(email)
  await expect.poll(() => hanging.filter(isAsked).length, { timeout: 10_000 }).toBe(2)
  server.is('takes all')
  await sent((await oweSignInMail()).id)
  await database().outgoingMail.deleteMany({ where: { id: { in: hanging.map(({ id }) => id) } } })
  server.hangUp()
})

test('neither the job of a mail that failed nor the log holds the address', async () => {
  server.is('is busy')
  const { id, email } = await oweSignInMail()
  await expect.poll(async () => (await jobOf(id))?.output, { timeout: 10_000 }).toBeTruthy()
  const output = JSON.stringify((await jobOf(id))?.output)
  expect(output).toContain('EENVELOPE 450')
  expect(output).not.toMatch(/erika|beispielverein/)
  expect(written.join('')).toContain('mail failed: Error EENVELOPE 450')
  expect(written.join('')).not.toMatch(/erika|beispielverein/)
  expect(server.asked).toContain(email)
})

test('a mail whose recipient is refused for good is tried once, is owed no longer, and leaves an event', async () => {
  server.is('knows nobody')
  const { id, email } = await oweSignInMail()
  await expect.poll(async () => (await stored(id)).droppedAt, { timeout: 10_000 }).not.toBeNull()
  await expect.poll(async () => (await jobOf(id))?.state).toBe('completed')
  expect(server.asked.filter((address) => address === email)).toHaveLength(1)
  expect(await database().event.findMany({ where: { subjectId: id } })).toMatchObject([
    { action: 'mail-refused', subjectType: 'outgoing-mail', actorId: null },
  ])
  expect(written.join('')).toContain('EENVELOPE 550')
  expect(written.join('')).not.toMatch(/erika|beispielverein/)

  const longAgo = new Date(Date.now() - 3_600_000)
  await database().outgoingMail.update({ where: { id }, data: { createdAt: longAgo } })
  await database().outgoingMail.deleteMany({ where: { sentAt: null, droppedAt: null } })
  expect(await checkHealth(), 'a dropped mail is not late').toEqual({ database: 'up', queue: 'working' })
})
