import { codeIn, linkIn } from '@/lib/platform/testing/mailbox'
import { askForMail, newAddress, pathOf, sign, signedIn } from './support/people'
import { type Answer, hiddenFields, PlainClient } from './support/plain-client'
import { expect, test } from './support/test'

// Machines that read mail open its links, run the scripts behind them and press what can be pressed.

const CONFIRM = /\/sign-in\/confirm\?token=/

test('a scanner that opens the mailed link and presses its button signs nobody in and leaves the link usable', async ({
  page,
  browser,
  site,
}) => {
  const email = newAddress()
  await page.goto('/de/sign-in')
  await page.locator('[name=email]').fill(email)
  await page.getByRole('main').locator('form').getByRole('button').click()
  await expect(page).toHaveURL(/\/sign-in\/check/)
  const mail = await site.mailbox.waitForMail(email)
  const link = linkIn(mail, CONFIRM)

  for (const method of ['HEAD', 'GET', 'HEAD', 'GET']) {
    const machine = new PlainClient(site.origin)
    const answer = await machine.ask(pathOf(link), { method })
    expect(answer.status).toBe(200)
    expect(answer.headers['set-cookie'] ?? []).toEqual([])
    expect(answer.body, 'the address stays with the browser that asked').not.toContain(email)
  }
  const scanner = await browser.newContext({ baseURL: site.origin, javaScriptEnabled: true })
  const scanned = await scanner.newPage()
  for (const time of ['once', 'and again']) {
    await scanned.goto(link, { waitUntil: 'networkidle' })
    await scanned.getByRole('main').locator('form').getByRole('button').click()
    await expect(scanned.getByRole('alert').first(), `a code is asked for, ${time}`).toBeVisible()
    await scanned.goto('/de/account')
    await expect(scanned, 'nobody is signed in').toHaveURL(/\/de\/sign-in\?next=/)
  }
  expect((await scanner.cookies()).filter(({ name }) => name.includes('session'))).toEqual([])
  await scanner.close()

  await page.goto(link)
  await page.getByRole('main').locator('form').getByRole('button').click()
  await expect(page).toHaveURL(/\/de\/account/)
})

test('a scanner that guesses codes closes its own way only @scripts', async ({ site }) => {
  const email = newAddress()
  const person = new PlainClient(site.origin)
  await askForMail(person, email)
  const mail = await site.mailbox.waitForMail(email)
  const path = pathOf(linkIn(mail, CONFIRM))
  const wrong = codeIn(mail).replaceAll(/\D/g, '') === '000000' ? '111111' : '000000'

  const scanner = new PlainClient(site.origin)
  for (let tries = 0; tries < 7; tries++) {
    const { body } = await scanner.ask(path)
    await scanner.send(path, { ...hiddenFields(body, 'token'), code: wrong })
  }
  const { body } = await scanner.ask(path)
  await scanner.send(path, { ...hiddenFields(body, 'token'), code: codeIn(mail) })
  expect(scanner.cookies.has('session'), 'even the right code comes too late here').toBe(false)

  const page = await person.ask(path)
  await person.send(path, hiddenFields(page.body, 'token'))
  expect(person.cookies.has('session')).toBe(true)
})

test('a link proves a mailbox once @scripts', async ({ site }) => {
  const email = newAddress()
  const person = new PlainClient(site.origin)
  await askForMail(person, email)
  const path = pathOf(linkIn(await site.mailbox.waitForMail(email), CONFIRM))
  const form = hiddenFields((await person.ask(path)).body, 'token')
  const asked = new Map(person.cookies)
  const parallel = Array.from({ length: 10 }, async () => {
    const twin = new PlainClient(site.origin)
    for (const [name, value] of asked) twin.cookies.set(name, value)
    await twin.send(path, form)
    return twin.cookies.has('session')
  })
  expect((await Promise.all(parallel)).filter(Boolean)).toHaveLength(1)
})

test('the answer is the same for addresses that have signed and for those nobody knows @scripts', async ({
  site,
}) => {
  test.slow()
  // More than one, since a mailbox with five unanswered requests is treated differently, unseen.
  const people = Array.from({ length: 6 }, newAddress)
  for (const email of people) await sign(await signedIn(site, email), `Verein ${crypto.randomUUID()}`)

  const answers: Record<Kind, Answer[]> = { known: [], unknown: [] }
  const times: Record<Kind, number[]> = { known: [], unknown: [] }
  for (let round = 0; round < 24; round++) {
    // In turn, and not always the same one first: what else the machine does touches both.
    for (const kind of round % 2 ? KINDS : KINDS.toReversed()) {
      const email = kind === 'known' ? people[round % people.length]! : newAddress()
      const client = new PlainClient(site.origin)
      const form = hiddenFields((await client.ask('/en/sign-in')).body, 'email')
      const begun = performance.now()
      const answer = await client.send('/en/sign-in', { ...form, email })
      times[kind].push(performance.now() - begun)
      answers[kind].push(answer, await client.ask(answer.headers.location!))
    }
  }
  const seen = (kind: Kind) => new Set(answers[kind].map(whatIsSeen))
  expect(seen('known')).toEqual(seen('unknown'))
  expect(seen('known').size, 'the answer and the page it leads to').toBe(2)
  const [known, unknown] = [quartile(times.known), quartile(times.unknown)]
  const ratio = Math.max(known, unknown) / Math.min(known, unknown)
  expect(ratio, `known ${known} ms, unknown ${unknown} ms`).toBeLessThan(1.5)
})

type Kind = 'known' | 'unknown'
const KINDS: Kind[] = ['known', 'unknown']

/** All of an answer except what is new each time: ids, secrets, dates, and the address that was typed. */
function whatIsSeen({ status, headers, body }: Answer): string {
  const { date: _date, ...kept } = headers
  return JSON.stringify({ status, headers: kept, body })
    .replaceAll(/kontakt-[\w-]+@beispielverein\.example/g, 'ADDRESS')
    .replaceAll(/(?<=sign-in=)[\w-]{43}|[0-9a-f]{32}/g, 'RANDOM')
    .replaceAll(/(?<=Expires=)[^;]+/gi, 'DATE')
}

/** The time that a quarter stays below: other work of the machine only ever makes answers slower. */
function quartile(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 4)] ?? 0
}
