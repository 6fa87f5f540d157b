import { expect, test } from 'vitest'
import { createSession } from '@/lib/platform/auth'
import { database, inTransaction } from '@/lib/platform/db/database'
import { removeExpiredSignIns } from './remove-expired-sign-ins'
import { userOfMailbox } from './user-of-mailbox'

const HOUR = 3_600_000

test('a mailbox proof goes after a day, with the mail owed for it', async () => {
  const old = await askedBefore(25)
  const recent = await askedBefore(23)
  await removeExpiredSignIns()
  const left = await database().signInRequest.findMany({ select: { id: true, mail: true } })
  expect(left).toMatchObject([{ id: recent.id, mail: { kind: 'sign_in' } }])
  expect(await database().outgoingMail.count({ where: { signInRequestId: old.id } })).toBe(0)
})

test('a session goes when it has ended', async () => {
  const open = await inTransaction(async (tx) => {
    const { id } = await userOfMailbox(tx, 'vorstand@beispielverein.example')
    const { sessionToken } = await createSession(tx, id)
    await tx.session.update({ where: { sessionToken }, data: { expires: new Date(Date.now() - 1) } })
    return createSession(tx, id)
  })
  await removeExpiredSignIns()
  const left = await database().session.findMany({ select: { sessionToken: true } })
  expect(left).toEqual([{ sessionToken: open.sessionToken }])
})

function askedBefore(hours: number) {
  return database().signInRequest.create({
    data: {
      email: 'kontakt@beispielverein.example',
      locale: 'de',
      next: '/de',
      browserSecretHash: crypto.randomUUID(),
      createdAt: new Date(Date.now() - hours * HOUR),
      mail: { create: { kind: 'sign_in', locale: 'de' } },
    },
  })
}
