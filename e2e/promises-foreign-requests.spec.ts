import { askDatabase } from '@/lib/platform/testing/ask-database'
import { approve, newAddress, sign, signedIn, signingForm } from './support/people'
import { formData, type Fields, hiddenFields, PlainClient } from './support/plain-client'
import { ADMINISTRATOR, type Site } from './support/site'
import { expect, test } from './support/test'

// A page of somebody else's can make a browser send a form with the cookies it has. Nothing may come of it.

const FOREIGN: Fields[] = [
  { Origin: 'https://elsewhere.example' },
  { Origin: 'https://elsewhere.example', 'Sec-Fetch-Site': 'same-origin' },
  { Origin: 'https://elsewhere.example', 'X-Forwarded-Host': 'elsewhere.example' },
  { Origin: 'null', 'Sec-Fetch-Site': 'cross-site' },
  { Origin: 'null' },
  { 'Sec-Fetch-Site': 'cross-site' },
  { 'Sec-Fetch-Site': 'same-site' },
  {},
]

test('a form sent from elsewhere asks for no mail @scripts', async ({ site }) => {
  const email = newAddress()
  for (const origin of FOREIGN) {
    const visitor = new PlainClient(site.origin)
    const { body } = await visitor.ask('/en/sign-in')
    await visitor.send('/en/sign-in', { ...hiddenFields(body, 'email'), email }, origin)
    expect(visitor.cookies.size, said(origin)).toBe(0)
  }
  expect(await count(site, 'SELECT FROM sign_in_request WHERE email = $1', email)).toBe(0)
})

test('a form sent from elsewhere signs for nobody @scripts', async ({ site }) => {
  const person = await signedIn(site, newAddress())
  const name = `Verein ${crypto.randomUUID()}`
  const { path, fields } = await signingForm(person, name)
  for (const origin of FOREIGN) {
    const { status } = await person.send(path, fields, origin)
    expect(status, said(origin)).not.toBe(303)
  }
  expect(await count(site, SUBMISSIONS, name)).toBe(0)
  expect((await person.send(path, fields)).status, 'the same from here').toBe(303)
  expect(await count(site, SUBMISSIONS, name)).toBe(1)
})

test('a form sent from elsewhere decides, hides and withdraws nothing @scripts', async ({ site }) => {
  const person = await signedIn(site, newAddress())
  const [waiting, listed] = [await sign(person, `Erster ${word()}`), await sign(person, `Zweiter ${word()}`)]
  await approve(site, listed)
  const coordinator = await signedIn(site, ADMINISTRATOR)
  const desk = `/en/coordination/signatures/${waiting}`
  const decision = {
    ...hiddenFields((await coordinator.ask(desk)).body, 'revision'),
    outcome: 'approve',
  }
  const account = await person.ask('/en/account')
  const hiding = { ...hiddenFields(account.body, 'visibility'), reference: listed }
  const withdrawing = { ...hiddenFields(account.body, 'Yes, withdraw it'), reference: listed }
  for (const origin of FOREIGN) {
    expect((await coordinator.send(desk, decision, origin)).status, said(origin)).not.toBe(303)
    for (const fields of [hiding, withdrawing])
      expect((await person.send('/en/account', fields, origin)).status, said(origin)).not.toBe(303)
  }
  expect(await stateOf(site, waiting)).toEqual({ status: 'pending', visibility: 'public' })
  expect(await stateOf(site, listed)).toEqual({ status: 'approved', visibility: 'public' })
  expect((await person.send('/en/account', hiding)).status, 'the same from here').toBe(303)
  expect(await stateOf(site, listed)).toEqual({ status: 'approved', visibility: 'counted' })
})

test('a form with a field twice, with a file or with a field of its own is refused @scripts', async ({
  site,
}) => {
  const person = await signedIn(site, newAddress())
  const name = `Verein ${crypto.randomUUID()}`
  const { path, fields } = await signingForm(person, name)
  const twice = formData(fields)
  twice.append('organisationName', name)
  const file = formData(fields)
  file.set('city', new Blob(['Musterstadt']), 'city.txt')
  const more = formData({ ...fields, status: 'approved' })
  const nested = formData({ ...fields, 'visibility[]': 'public' })
  const polluted = formData(fields)
  polluted.set('__proto__', 'x')
  for (const form of [twice, file, more, nested, polluted]) {
    const { status, body } = await person.send(path, form)
    expect(status).toBe(200)
    expect(body).toContain('The input was not accepted.')
  }
  expect(await count(site, SUBMISSIONS, name)).toBe(0)
})

test('an address that asks for something changes nothing @scripts', async ({ site }) => {
  const person = await signedIn(site, newAddress())
  const reference = await sign(person, `Verein ${word()}`)
  const { body } = await person.ask('/en/account')
  const fields = new URLSearchParams({ ...hiddenFields(body, 'visibility'), visibility: 'counted' })
  for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])
    await person.ask(`/en/account?${fields}`, { method, headers: { Origin: site.origin } })
  expect(await stateOf(site, reference)).toEqual({ status: 'pending', visibility: 'public' })
})

const SUBMISSIONS = 'SELECT FROM submission WHERE organisation_name = $1'

async function count({ databaseUrl }: Site, sql: string, value: string): Promise<number> {
  return (await askDatabase(databaseUrl, sql, [value])).length
}

async function stateOf({ databaseUrl }: Site, reference: string) {
  const sql = 'SELECT status, visibility FROM signature WHERE reference = $1'
  const [state] = await askDatabase<{ status: string; visibility: string }>(databaseUrl, sql, [reference])
  return state
}

function said(origin: Fields): string {
  return `sent with ${JSON.stringify(origin)}`
}

function word(): string {
  return crypto.randomUUID().slice(0, 8)
}
