import { withoutDatabase } from './support/outage'
import {
  APPEAL,
  approve,
  askForMail,
  newAddress,
  referenceIn,
  sign,
  signedIn,
  signingForm,
} from './support/people'
import { hiddenFields, PlainClient, plainText } from './support/plain-client'
import { ADMINISTRATOR, type Site } from './support/site'
import { expect, test } from './support/test'

const NOT_SAVED = 'We cannot save anything right now.'
const DATA = `/api/v1/appeals/${APPEAL}`

test('without its database the site still shows what it has shown before @scripts', async ({ site }) => {
  const name = `Verein ohne Datenbank ${crypto.randomUUID()}`
  const person = await signedIn(site, newAddress())
  await approve(site, await sign(person, name))
  const waiting = await sign(person, `${name}, zweiter`)
  const paths = ['de', 'en', 'ru', 'fr'].flatMap((locale) => [
    `/${locale}`,
    `/${locale}/appeals/${APPEAL}`,
    `/${locale}/appeals/${APPEAL}/signatories`,
  ])
  paths.push(DATA, `${DATA}/signatories`, `${DATA}/signatories.csv`, `${DATA}/texts/1/ru`)
  const visitor = new PlainClient(site.origin)
  const before = new Map<string, string>()
  for (const path of paths) before.set(path, (await visitor.ask(path)).body)
  // Something new is public now: every page is out of date, and none can be made again.
  await approve(site, waiting)

  await withoutDatabase(site, async () => {
    for (const path of paths) {
      const { status, body } = await visitor.ask(path)
      expect.soft(status, path).toBe(200)
      expect.soft(body === before.get(path), `${path} is what it was`).toBe(true)
    }
    expect(before.get(`${DATA}/signatories.csv`)).toContain(name)
    expect((await visitor.ask('/api/health')).status).toBe(503)
    const search = await visitor.ask(`${DATA}/signatories?q=jamais`)
    expect(search.status).toBe(503)
    expect(search.headers['content-type']).toBe('application/problem+json')
    expect(search.headers['access-control-allow-origin']).toBe('*')
    const unseen = await visitor.ask(`/fr/appeals/${APPEAL}/signatories?q=jamais`)
    expect(unseen.status).toBe(503)
    expect(plainText(unseen.body), 'says it in words').toContain('Cela n’a pas fonctionné.')
  })
  await expectWellAgain(site)
})

test('without its database the site says that nothing was saved, and keeps what was typed', async ({
  page,
  site,
}) => {
  const person = await signedIn(site, newAddress())
  const cookies = [...person.cookies].map(([name, value]) => ({ name, value, url: site.origin }))
  await page.context().addCookies(cookies)
  const name = `Verein „Fast verloren“ <${crypto.randomUUID()}>`
  await page.goto(`/en/appeals/${APPEAL}/sign`)
  await page.locator('[name=organisationName]').fill(name)
  await page.locator('[name=country]').selectOption('AM')
  await page.locator('[name=kind]').selectOption('union')
  await page.locator('[name=representativeName]').fill('Երևան Օրինակ')
  await page.locator('[name=representativeRole]').fill('Chair')
  await page.locator('[name=visibility][value=recipients]').check()
  await page.locator('[name=statement]').fill('Two lines,\nboth kept.')
  await page.locator('[name=authorised]').check()
  await page.locator('[name=consent]').check()

  await withoutDatabase(site, async () => {
    await page.getByRole('button', { name: 'Sign', exact: true }).click()
    await expect(page.getByRole('alert').filter({ hasText: NOT_SAVED })).toBeVisible()
    await expect(page.locator('[name=organisationName]')).toHaveValue(name)
    await expect(page.locator('[name=country]')).toHaveValue('AM')
    await expect(page.locator('[name=kind]')).toHaveValue('union')
    await expect(page.locator('[name=representativeName]')).toHaveValue('Երևան Օրինակ')
    await expect(page.locator('[name=visibility][value=recipients]')).toBeChecked()
    await expect(page.locator('[name=statement]')).toHaveValue('Two lines,\nboth kept.')
    await expect(page.locator('[name=authorised]')).toBeChecked()
    await expect(page.locator('[name=consent]')).toBeChecked()
  })
  await expectWellAgain(site)
  await page.getByRole('button', { name: 'Sign', exact: true }).click()
  await expect(page).toHaveURL(/\/sign\/receipt\?reference=/)
  await expect(page.getByText(name)).toBeVisible()
})

test('an address typed while the database is away stays in its field @scripts', async ({ site }) => {
  const visitor = new PlainClient(site.origin)
  const email = newAddress()
  const answer = await withoutDatabase(site, () => askForMail(visitor, email))
  const text = plainText(answer.body)
  expect(text).toContain(NOT_SAVED)
  expect(text).toContain(`value="${email}"`)
  await expectWellAgain(site)
  const again = await visitor.send('/en/sign-in', { ...hiddenFields(answer.body, 'email'), email })
  expect(again.headers.location).toMatch(/\/sign-in\/check$/)
  await site.mailbox.waitForMail(email)
})

test('nobody is signed out, and nothing personal logged, because the database was away @scripts', async ({
  site,
}) => {
  const email = newAddress()
  const person = await signedIn(site, email)
  const name = `Verein ${crypto.randomUUID()}`
  const { path, fields } = await signingForm(person, name)
  const cookies = new Map(person.cookies)
  await withoutDatabase(site, async () => {
    expect((await person.ask('/en/account')).status, 'not sent to the sign-in').toBe(503)
    const { body } = await person.send(path, fields)
    expect(plainText(body)).toContain(NOT_SAVED)
    expect(person.cookies).toEqual(cookies)
  })
  await expectWellAgain(site)
  expect(referenceIn(await person.send(path, fields))).toMatch(/\w/)
  const log = await site.logs()
  for (const secret of [name, email, ...cookies.values(), '127.0.0.1:'])
    expect(log.includes(secret), `the log holds ${secret}`).toBe(false)
})

test('a decision that cannot be stored keeps the coordinator’s words, and can be sent again @scripts', async ({
  site,
}) => {
  const reference = await sign(await signedIn(site, newAddress()), `Verein ${crypto.randomUUID()}`)
  const coordinator = await signedIn(site, ADMINISTRATOR)
  const path = `/en/coordination/signatures/${reference}`
  const typed = { reasonCode: 'not_genuine', message: 'Leider <nicht>.', note: 'Zweimal angerufen.' }
  const { body } = await coordinator.ask(path)
  const sent = { ...hiddenFields(body, 'revision'), ...typed, outcome: 'reject' }

  const answer = await withoutDatabase(site, () => coordinator.send(path, sent))
  expect(answer.status).toBe(200)
  const text = plainText(answer.body)
  for (const kept of [NOT_SAVED, typed.message, typed.note, 'value="reject"']) expect(text).toContain(kept)
  expect(text).toMatch(/<option [^>]*value="not_genuine" selected|selected[^>]*value="not_genuine"/)
  await expectWellAgain(site)
  const again = { ...hiddenFields(answer.body, 'revision'), ...typed, outcome: 'reject' }
  expect((await coordinator.send(path, again)).headers.location).toContain(`decided=${reference}`)
})

async function expectWellAgain(site: Site) {
  const visitor = new PlainClient(site.origin)
  await expect.poll(async () => (await visitor.ask('/api/health')).status).toBe(200)
}
