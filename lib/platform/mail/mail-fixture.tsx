import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { database, inTransaction } from '@/lib/platform/db/database'
import type { ComposeMail } from './deliver-mail'
import { type OutgoingMail, oweMail } from './outbox'

/** For tests: a mail server with moods, and mails that are owed. */
export type MoodyServer = Awaited<ReturnType<typeof openMoodyServer>>
type Mood = 'takes all' | 'knows nobody' | 'is busy' | 'says nothing' | 'dies before it answers'

export async function openMoodyServer() {
  const asked: string[] = []
  const messages: { id: string; to: string }[] = []
  let mood: Mood = 'takes all'
  let port = 0
  let server = await listening()

  async function listening() {
    const opened = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: ({ address }, _session, done) => {
        asked.push(address)
        if (mood === 'says nothing') return
        const refusal = { 'knows nobody': 550, 'is busy': 450 }[mood as string]
        if (!refusal) return done()
        done(Object.assign(new Error(`<${address}> is not welcome`), { responseCode: refusal }))
      },
      onData: (stream, session, done) => {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', () => {
          const id = /^Message-ID: (.*)$/im.exec(Buffer.concat(chunks).toString())?.[1]?.trim() ?? ''
          messages.push({ id, to: session.envelope.rcptTo[0]?.address ?? '' })
          if (mood !== 'dies before it answers') return done()
          // The next connection finds it well again.
          mood = 'takes all'
          hangUp(opened)
        })
      },
    })
    opened.on('error', () => {})
    await new Promise<void>((resolve) => opened.listen(port, '127.0.0.1', resolve))
    port = (opened.server.address() as AddressInfo).port
    return opened
  }

  return {
    url: `smtp://127.0.0.1:${port}`,
    /** Whom it was asked to take mail for, and what it was sent. */
    asked,
    messages,
    is: (next: Mood) => void (mood = next),
    hangUp: () => hangUp(server),
    goAway: () => new Promise<void>((resolve) => server.close(resolve)),
    comeBack: async () => void (server = await listening()),
  }
}

function hangUp(server: SMTPServer): void {
  for (const connection of server.connections) connection.close()
}

/** Owes a sign-in mail to an address of its own. */
export async function oweSignInMail(email = newAddress()): Promise<{ id: string; email: string }> {
  return inTransaction(async (tx) => {
    const { id: signInRequestId } = await tx.signInRequest.create({
      data: { email, locale: 'de', next: '/de', browserSecretHash: randomUUID() },
    })
    await oweMail(tx, { kind: 'sign_in', locale: 'de', signInRequestId })
    const { id } = await tx.outgoingMail.findUniqueOrThrow({ where: { signInRequestId } })
    return { id, email }
  })
}

/** One that has no job any more. */
export async function oweLongAgo(): Promise<{ id: string; email: string }> {
  const { id: signInRequestId, email } = await database().signInRequest.create({
    data: { email: newAddress(), locale: 'de', next: '/de', browserSecretHash: randomUUID() },
  })
  const createdAt = new Date(Date.now() - 3_600_000)
  const mail = { kind: 'sign_in', locale: 'de', signInRequestId, createdAt } as const
  const { id } = await database().outgoingMail.create({ data: mail })
  return { id, email }
}

function newAddress(): string {
  return `erika-${randomUUID()}@beispielverein.example`
}

const composeNote: ComposeMail = async ({ signInRequestId }) => {
  const { email } = await database().signInRequest.findUniqueOrThrow({ where: { id: signInRequestId! } })
  return { to: email, subject: 'Eine Nachricht', body: <p>Guten Tag!</p> }
}

export const composers: Record<OutgoingMail['kind'], ComposeMail> = {
  sign_in: composeNote,
  receipt: composeNote,
  approved: composeNote,
  rejected: composeNote,
  changes_requested: composeNote,
  revoked: composeNote,
}
