import { describe, expect, it } from 'vitest'
import { DISPOSABLE_DOMAINS, FREE_MAIL_DOMAINS } from './mailbox-domains'
import { mailboxEvidence } from './mailbox-evidence'

const kindOf = (email: string, website?: string | null) => mailboxEvidence({ email, website }).kind

describe('a mailbox on the domain of the website', () => {
  it.each([
    ['vorstand@mustergarten.example', 'https://mustergarten.example'],
    ['vorstand@mustergarten.example', 'www.mustergarten.example/kontakt?a=b'],
    ['Vorstand@Mail.Mustergarten.EXAMPLE', 'http://mustergarten.example:8080'],
    ['post@verein.co.uk', 'https://www.verein.co.uk'],
    ['post@müstergarten.de', 'https://xn--mstergarten-thb.de/'],
    ['post@xn--e1afmkfd.xn--p1ai', 'https://пример.рф'],
    ['post@verein.github.io', 'https://verein.github.io'],
    ['"a@b"@verein.de', 'verein.de'],
  ])('%s, %s', (email, website) => expect(kindOf(email, website)).toBe('matches_website'))
})

describe('a mailbox on another domain', () => {
  it.each([
    ['vorstand@mustergarten.example', 'https://mustergarten.example.org'],
    ['post@verein.co.uk', 'https://anderer.co.uk'],
    ['post@nachbar.github.io', 'https://verein.github.io'],
    ['post@xn--verin-6ve.de', 'https://verein.de'],
    ['post@verein.de', 'https://verein.de@boese.example/'],
    ['post@verein.de', ''],
    ['post@verein.de', null],
    ['post@verein.de', 'keine Website'],
    ['post@[192.0.2.1]', 'https://192.0.2.1'],
    ['post@localhost', 'http://localhost'],
    ['post@github.io', 'https://github.io'],
    ['', ''],
  ])('%s, %s', (email, website) => expect(kindOf(email, website)).toBe('other_domain'))
})

describe('a mailbox that anybody can have', () => {
  it.each([
    ['verein@gmail.com', 'https://verein.de', 'free_mail'],
    ['verein@yandex.ru', 'https://yandex.ru/verein', 'free_mail'],
    ['verein@yahoo.co.uk', undefined, 'free_mail'],
    ['verein@mailinator.com', 'https://mailinator.com', 'disposable'],
    ['verein@x.yopmail.com', undefined, 'disposable'],
  ])('%s, %s: %s', (email, website, kind) => expect(kindOf(email, website)).toBe(kind))
})

it('names both domains in ASCII, so that look-alike letters show', () => {
  expect(mailboxEvidence({ email: 'post@vеrein.de', website: 'https://www.verein.de' })).toEqual({
    kind: 'other_domain',
    domain: expect.stringMatching(/^xn--/),
    websiteDomain: 'verein.de',
  })
})

it('knows free and disposable mail by registrable domain, none of them twice', () => {
  const domains = [...FREE_MAIL_DOMAINS, ...DISPOSABLE_DOMAINS]
  expect(new Set(domains).size).toBe(domains.length)
  expect(domains.filter((domain) => mailboxEvidence({ email: `a@${domain}` }).domain !== domain)).toEqual([])
})
