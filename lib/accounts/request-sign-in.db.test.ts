import { render, toPlainText } from 'react-email'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '@/lib/platform/db/database'
import { hashSecret } from '@/lib/platform/secrets'
import { composeSignInMail } from './mails/sign-in-mail'
import { requestSignIn } from './request-sign-in'
import { mintSignIn } from './sign-in-secrets'

const MINUTE = 60_000
let email: string

beforeEach(() => {
  email = `kontakt-${crypto.randomUUID()}@beispielverein.example`
})

const ask = (locale: 'de' | 'ru' = 'de') => requestSignIn({ email, locale, next: '/de' })
const owedMails = () => database().outgoingMail.findMany({ where: { signInRequest: { email } } })
const requests = () => database().signInRequest.findMany({ where: { email } })

async function makeOlder(minutes: number) {
  await database().$executeRaw`
    UPDATE sign_in_request SET created_at = created_at - make_interval(mins => ${minutes}) WHERE email = ${email}`
}

async function compose() {
  const [mail] = await owedMails()
  const composed = await composeSignInMail(mail!)
  const html = composed && (await render(composed.body))
  return { composed, html: html ?? '', text: toPlainText(html ?? '') }
}

describe('asking for the mail', () => {
  test('owes one mail and a job that carries its id only', async () => {
    const { browserSecret } = await ask()
    const [request] = await requests()
    expect(request).toMatchObject({ browserSecretHash: hashSecret(browserSecret), tokenHash: null })
    const [mail] = await owedMails()
    expect(mail).toMatchObject({ kind: 'sign_in', recipientId: null, signatureId: null })
    const jobs = await database().$queryRaw`SELECT data FROM pgboss.job WHERE singleton_key = ${mail!.id}`
    expect(jobs).toEqual([{ data: { mailId: mail!.id } }])
  })

  test('makes nobody known: no user is looked up or made', async () => {
    await ask()
    expect(await database().user.count({ where: { email } })).toBe(0)
  })

  test('fills no mailbox: five mails at once, and the answer stays the same', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => ask()))
    expect(answers.every(({ browserSecret }) => browserSecret.length === 43)).toBe(true)
    expect(await requests()).toHaveLength(12)
    expect(await owedMails()).toHaveLength(5)
  })

  test('leads to a mail every three minutes at least, however often somebody asks', async () => {
    for (let n = 0; n < 6; n++) await ask()
    await makeOlder(3)
    for (let n = 0; n < 4; n++) await ask()
    expect(await owedMails()).toHaveLength(6)
    await makeOlder(2)
    await ask()
    expect(await owedMails()).toHaveLength(6)
    await makeOlder(1)
    await ask()
    expect(await owedMails()).toHaveLength(7)
  })

  test('is quick again once the mails before are over', async () => {
    for (let n = 0; n < 6; n++) await ask()
    for (const mail of await owedMails()) await composeSignInMail(mail)
    await ask()
    expect(await owedMails()).toHaveLength(5)
    await database().signInRequest.updateMany({
      where: { email, expiresAt: { not: null } },
      data: { expiresAt: new Date() },
    })
    await Promise.all(Array.from({ length: 6 }, () => ask()))
    expect(await owedMails()).toHaveLength(10)
  })
})

describe('the mail', () => {
  test('says the same when it has to be sent again, and its ten minutes run from then', async () => {
    await ask()
    const first = await compose()
    const [after] = await requests()
    await database().signInRequest.updateMany({ where: { email }, data: { expiresAt: new Date() } })
    const second = await compose()
    expect(second.html).toBe(first.html)
    const [again] = await requests()
    expect(again).toMatchObject({ tokenHash: after!.tokenHash, codeHash: after!.codeHash })
    const minutes = (again!.expiresAt!.getTime() - Date.now()) / MINUTE
    expect(minutes).toBeGreaterThan(9.9)
    expect(minutes).toBeLessThanOrEqual(10)
  })

  test('holds link and code, and the address nowhere', async () => {
    await ask()
    const { composed, html, text } = await compose()
    const [request] = await requests()
    const { token, code } = mintSignIn(request!.id)
    expect(composed).toMatchObject({ to: email, subject: 'Ihre Anmeldung bei Undersigned' })
    expect(text).toContain(`http://localhost:3000/de/sign-in/confirm?token=${token}`)
    expect(text).toMatch(new RegExp(`^${code.slice(0, 3)}\\s${code.slice(3)}$`, 'm'))
    expect(composed!.subject).not.toContain(code)
    for (const part of [html, text]) expect(part).not.toContain(email)
  })

  test('loads nothing', async () => {
    await ask()
    const { html } = await compose()
    expect(html).not.toMatch(/<img|<link|@import|url\(/i)
    expect([...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url]) => new URL(url!).host)).toEqual([
      'localhost:3000',
    ])
  })

  test('speaks the language of the page it was asked for on', async () => {
    await ask('ru')
    const { composed, html } = await compose()
    expect(composed?.subject).toBe('Вход на сайт Undersigned')
    expect(html).toContain('lang="ru"')
    expect(html).not.toContain('lang="en"')
  })

  test('is not sent when nobody waits for it any more', async () => {
    await ask()
    const [mail] = await owedMails()
    await database().signInRequest.updateMany({
      where: { email },
      data: { createdAt: new Date(Date.now() - 31 * MINUTE) },
    })
    expect(await composeSignInMail(mail!)).toBeNull()
    await database().signInRequest.deleteMany({ where: { email } })
    expect(await composeSignInMail(mail!)).toBeNull()
  })
})
