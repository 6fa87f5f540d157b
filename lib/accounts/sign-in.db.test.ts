import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '@/lib/platform/db/database'
import { confirmSignIn, type SignInProof } from './confirm-sign-in'
import { findSignInOfBrowser, findSignInOfLink } from './find-sign-in-request'
import { composeSignInMail } from './mails/sign-in-mail'
import { requestSignIn } from './request-sign-in'
import { mintSignIn } from './sign-in-secrets'

let email: string

beforeEach(() => {
  email = `vorstand-${crypto.randomUUID()}@beispielverein.example`
})

/** Asks for a mail and lets it be sent; what the person then has in hand. */
async function askAndReceive() {
  const { browserSecret } = await requestSignIn({ email, locale: 'de', next: '/de/account' })
  const request = await latestRequest()
  await composeSignInMail(await mailOf(request.id))
  return { id: request.id, browserSecret, ...mintSignIn(request.id) }
}

const latestRequest = () =>
  database().signInRequest.findFirstOrThrow({ where: { email }, orderBy: { id: 'desc' } })
const mailOf = (signInRequestId: string) =>
  database().outgoingMail.findUniqueOrThrow({ where: { signInRequestId } })
const expireAll = () =>
  database().signInRequest.updateMany({ where: { email }, data: { expiresAt: new Date() } })
const sessionsOf = (address: string) => database().session.count({ where: { user: { email: address } } })
const wrong = (code: string) => (code === '000000' ? '111111' : '000000')
const reasonOf = async (proof: SignInProof) => {
  const result = await confirmSignIn(proof)
  return result.ok ? 'signed in' : result.reason
}

describe('who reads the mailbox is signed in', () => {
  test('with the link in the browser that asked, and goes on where it was wanted', async () => {
    const { token, browserSecret } = await askAndReceive()
    const result = await confirmSignIn({ token, browserSecret, code: null })
    expect(result).toMatchObject({ ok: true, next: '/de/account' })
    const user = await database().user.findUniqueOrThrow({ where: { email }, include: { sessions: true } })
    expect(user).toMatchObject({ locale: 'de', emailVerified: expect.any(Date) as Date })
    expect(user.sessions).toHaveLength(1)
    const events = await database().event.findMany({ where: { subjectId: user.id } })
    expect(events).toMatchObject([{ actorId: user.id, action: 'sign-in', subjectType: 'user' }])
  })

  test('with the code in the browser that asked', async () => {
    const { browserSecret, code } = await askAndReceive()
    expect(await reasonOf({ browserSecret, code })).toBe('signed in')
  })

  test('with link and code in any other browser', async () => {
    const { token, code } = await askAndReceive()
    expect(await reasonOf({ token, browserSecret: null, code })).toBe('signed in')
  })

  test('as one person, also when two mails are answered for the first time at once', async () => {
    const asked = [await askAndReceive(), await askAndReceive()]
    const results = await Promise.all(
      asked.map(({ browserSecret, code }) => reasonOf({ browserSecret, code })),
    )
    expect(results).toEqual(['signed in', 'signed in'])
    expect(await database().user.count({ where: { email } })).toBe(1)
  })

  test('as the same person every time', async () => {
    for (const locale of ['de', 'ru'] as const) {
      await requestSignIn({ email, locale, next: '/ru' })
      const { id } = await latestRequest()
      await composeSignInMail(await mailOf(id))
      expect(await reasonOf({ ...mintSignIn(id), browserSecret: null })).toBe('signed in')
    }
    expect(await database().user.findMany({ where: { email } })).toMatchObject([{ locale: 'ru' }])
  })
})

describe('a request signs in once', () => {
  test('of twenty presses at the same time one gets a session', async () => {
    const { token, browserSecret, code } = await askAndReceive()
    const proofs: SignInProof[] = [
      { token, browserSecret, code: null },
      { token, browserSecret: null, code },
      { browserSecret, code },
    ]
    const results = await Promise.all(Array.from({ length: 20 }, (_, n) => reasonOf(proofs[n % 3]!)))
    expect(results.filter((reason) => reason === 'signed in')).toHaveLength(1)
    expect(results.filter((reason) => reason === 'sign-in-gone')).toHaveLength(19)
    expect(await sessionsOf(email)).toBe(1)
  })

  test('and not after ten minutes', async () => {
    const { id, token, browserSecret, code } = await askAndReceive()
    await database().signInRequest.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1) } })
    expect(await reasonOf({ token, browserSecret, code: null })).toBe('sign-in-gone')
    expect(await reasonOf({ browserSecret, code })).toBe('sign-in-gone')
    expect(await findSignInOfBrowser(browserSecret)).toMatchObject({ isOpen: false, next: '/de/account' })
    expect(await findSignInOfLink(token, browserSecret)).toMatchObject({ isOpen: false })
  })
})

describe('a machine that has the link', () => {
  test('opens it and changes nothing', async () => {
    const { id, token, browserSecret } = await askAndReceive()
    const before = await database().signInRequest.findUnique({ where: { id } })
    expect(await findSignInOfLink(token, null)).toMatchObject({ isOpen: true, isAsker: false, email: null })
    expect(await findSignInOfLink(token, browserSecret)).toMatchObject({ isAsker: true, email })
    expect(await database().signInRequest.findUnique({ where: { id } })).toEqual(before)
  })

  test('presses the button and leaves the link usable, nobody signed in', async () => {
    const { id, token, browserSecret } = await askAndReceive()
    for (let press = 0; press < 7; press++) {
      expect(await reasonOf({ token, browserSecret: null, code: null })).toBe('code-missing')
      expect(await reasonOf({ token, browserSecret: 'another', code: null })).toBe('code-missing')
    }
    expect(await database().signInRequest.findUnique({ where: { id } })).toMatchObject({ otherTries: 0 })
    expect(await sessionsOf(email)).toBe(0)
    expect(await reasonOf({ token, browserSecret, code: null })).toBe('signed in')
  })

  test('guesses codes five times, and keeps nobody who asked from signing in', async () => {
    const { token, browserSecret, code } = await askAndReceive()
    const guesses = await Promise.all(
      Array.from({ length: 20 }, () => reasonOf({ token, browserSecret: null, code: wrong(code) })),
    )
    expect(guesses.filter((reason) => reason === 'code-wrong')).toHaveLength(5)
    expect(guesses.filter((reason) => reason === 'sign-in-closed')).toHaveLength(15)
    expect(await reasonOf({ token, browserSecret: null, code })).toBe('sign-in-closed')
    expect(await reasonOf({ browserSecret, code })).toBe('signed in')
  })
})

describe('a browser that asked for the mail of somebody else', () => {
  test('guesses five times and is let in by no code any more', async () => {
    const { browserSecret, code, token } = await askAndReceive()
    for (let guess = 0; guess < 5; guess++)
      expect(await reasonOf({ browserSecret, code: wrong(code) })).toBe('code-wrong')
    expect(await reasonOf({ browserSecret, code })).toBe('sign-in-closed')
    expect(await sessionsOf(email)).toBe(0)
    expect(await reasonOf({ token, browserSecret, code: null })).toBe('signed in')
  })

  test('guesses twenty times a day, however often it asks; the links still let their reader in', async () => {
    const guesses = []
    for (let n = 0; n < 5; n++) guesses.push(await askAndReceive())
    const answers = await Promise.all(
      guesses.flatMap(({ browserSecret, code }) =>
        Array.from({ length: 5 }, () => reasonOf({ browserSecret, code: wrong(code) })),
      ),
    )
    expect(answers.filter((reason) => reason === 'code-wrong')).toHaveLength(20)
    expect(answers.filter((reason) => reason === 'sign-in-link-only')).toHaveLength(5)
    await expireAll()
    const { token, browserSecret, code } = await askAndReceive()
    expect(await reasonOf({ browserSecret, code })).toBe('sign-in-link-only')
    expect(await reasonOf({ token, browserSecret, code: null })).toBe('signed in')
    const other = await askAndReceive()
    expect(await reasonOf({ token: other.token, browserSecret: null, code: other.code })).toBe('signed in')
  })

  test('uses up no try by sending nothing, and can guess nothing before the mail has left', async () => {
    const { browserSecret } = await requestSignIn({ email, locale: 'fr', next: '/fr' })
    const { id } = await latestRequest()
    const { code } = mintSignIn(id)
    expect(await reasonOf({ browserSecret, code: null })).toBe('code-missing')
    expect(await reasonOf({ browserSecret, code })).toBe('code-wrong')
    expect(await database().signInRequest.findUnique({ where: { id } })).toMatchObject({ askerTries: 0 })
  })
})

test.each([
  ['nothing at all', { browserSecret: null, code: '123456' }],
  ['an unknown secret', { browserSecret: 'unknown', code: '123456' }],
  ['an unknown link', { token: 'unknown', browserSecret: null, code: '123456' }],
  ['an empty link', { token: '', browserSecret: null, code: null }],
])('%s signs in nobody', async (_, proof) => {
  expect(await reasonOf(proof)).toBe('sign-in-gone')
})

test('neither secret nor token nor code is stored', async () => {
  const { id, browserSecret, token, code } = await askAndReceive()
  const stored = JSON.stringify(await database().signInRequest.findUnique({ where: { id } }))
  for (const secret of [browserSecret, token, `"${code}"`]) expect(stored).not.toContain(secret)
})
