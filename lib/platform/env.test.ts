import { describe, expect, test } from 'vitest'
import { readEnv } from './env'

const SERVED = {
  APP_URL: 'https://appeal.example.org',
  DATABASE_URL: 'postgresql://site@db.example.org/undersigned',
  SMTP_URL: 'smtp://mail.example.org:587',
  MAIL_FROM: 'The appeal <appeal@example.org>',
  AUTH_SECRET: 'a'.repeat(32),
}

function problemsOf(source: Record<string, string | undefined>): string[] {
  try {
    readEnv(source)
    return []
  } catch (error) {
    return (error as Error).message.split('\n').slice(1)
  }
}

const namesOf = (problems: string[]) => problems.map((line) => line.trim().split(':')[0])

test('with nothing set, everything is embedded on this machine, and somebody coordinates', () => {
  expect(readEnv({ PORT: ' ', APP_URL: '' })).toMatchObject({
    port: 3000,
    appUrl: 'http://localhost:3000',
    appUrlIsSecure: false,
    listenHost: undefined,
    mailFrom: 'Undersigned <undersigned@localhost>',
    adminEmail: 'coordinator@example.org',
  })
})

test('a site for everybody is set by its own address, database, mail server, sender and secret', () => {
  expect(readEnv(SERVED)).toMatchObject({ appUrl: 'https://appeal.example.org', appUrlIsSecure: true })
  expect(readEnv(SERVED).adminEmail, 'nobody coordinates unasked').toBeUndefined()
  expect(readEnv({ ...SERVED, APP_URL: 'https://Appeal.Example.org:443/' }).appUrl).toBe(SERVED.APP_URL)
})

test('a mail server is used with a sender of its own: nothing can be answered to a sender at localhost', () => {
  expect(problemsOf({ ...SERVED, MAIL_FROM: undefined })).toEqual([
    expect.stringMatching(/^ {2}MAIL_FROM: is needed with SMTP_URL/),
  ])
  expect(namesOf(problemsOf({ ...SERVED, MAIL_FROM: 'The appeal' }))).toEqual(['MAIL_FROM'])
})

describe('an address that is not the whole of a host is refused, not cut', () => {
  test.each([
    'https://example.org/appeal',
    'https://example.org/?a',
    'https://example.org/#a',
    'https://user@example.org',
  ])('%s', (url) => {
    expect(problemsOf({ ...SERVED, APP_URL: url })).toEqual([
      expect.stringMatching(/^ {2}APP_URL: only scheme and host/),
    ])
  })
})

test('where to listen is set by a name that no shell sets by itself', () => {
  expect(readEnv({ HOST: 'build-machine' }).listenHost).toBeUndefined()
  expect(readEnv({ LISTEN_HOST: '127.0.0.1' }).listenHost).toBe('127.0.0.1')
})

test('one message names all that is wrong', () => {
  const wrong = {
    PORT: 'x',
    APP_URL: 'appeal.example.org',
    DATABASE_URL: SERVED.DATABASE_URL,
    SMTP_URL: SERVED.SMTP_URL,
    ADMIN_EMAIL: 'nobody',
  }
  expect(namesOf(problemsOf(wrong)).toSorted()).toEqual([
    'ADMIN_EMAIL',
    'APP_URL',
    'AUTH_SECRET',
    'MAIL_FROM',
    'PORT',
  ])
  expect(namesOf(problemsOf({ PORT: '0', APP_URL: SERVED.APP_URL }))).toEqual(['PORT', 'SMTP_URL'])
})
