import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { linkIn } from '@/lib/platform/testing/mailbox'
import { APPEAL, approve, askForMail, newAddress, pathOf, sign, signedIn } from './support/people'
import { PlainClient } from './support/plain-client'
import { ADMINISTRATOR, type Site } from './support/site'
import { expect, test } from './support/test'

const LIST = `/en/appeals/${APPEAL}/signatories`

/** Every page of the app, by its folder: an address to open it at, and who can. */
type Visit = { path: string; as?: PlainClient }

async function visitsOf(site: Site): Promise<Record<string, Visit>> {
  const person = await signedIn(site, newAddress())
  const [waiting, listed] = [await sign(person, 'Wartender Verein'), await sign(person, 'Gezeigter Verein')]
  await approve(site, listed)
  const coordinator = await signedIn(site, ADMINISTRATOR)
  const asker = new PlainClient(site.origin)
  const email = newAddress()
  await askForMail(asker, email)
  const link = pathOf(linkIn(await site.mailbox.waitForMail(email), /confirm\?token=/))
  const { body } = await asker.ask(`/api/v1/appeals/${APPEAL}/signatories?q=gezeigter`)
  const { data } = JSON.parse(body) as { data: { slug: string }[] }
  return {
    '': { path: '/en' },
    '[...rest]': { path: '/en/nowhere/at/all' },
    missing: { path: '/en/missing' },
    outdated: { path: '/en/outdated' },
    unavailable: { path: '/en/unavailable' },
    'appeals/[appeal]': { path: `/en/appeals/${APPEAL}` },
    'appeals/[appeal]/signatories': { path: LIST },
    'appeals/[appeal]/signatories/[signatory]': { path: `${LIST}/${data[0]?.slug}` },
    'appeals/[appeal]/sign': { path: `/en/appeals/${APPEAL}/sign`, as: person },
    'appeals/[appeal]/sign/receipt': {
      path: `/en/appeals/${APPEAL}/sign/receipt?reference=${waiting}`,
      as: person,
    },
    'sign-in': { path: '/en/sign-in' },
    'sign-in/check': { path: '/en/sign-in/check', as: asker },
    'sign-in/confirm': { path: link, as: asker },
    account: { path: '/en/account', as: person },
    'account/signatures/[reference]': { path: `/en/account/signatures/${waiting}`, as: person },
    coordination: { path: '/en/coordination', as: coordinator },
    'coordination/signatures/[reference]': {
      path: `/en/coordination/signatures/${waiting}`,
      as: coordinator,
    },
  }
}

test('every page has a strict policy, and keeps it itself @scripts', async ({ page, site }) => {
  test.slow()
  const visits = await visitsOf(site)
  expect(Object.keys(visits).sort(), 'a page is missing in this test').toEqual(pagesOfTheApp())
  for (const [name, visit] of Object.entries(visits)) {
    await continueAs(page, visit)
    const response = await page.goto(visit.path, { waitUntil: 'networkidle' })
    const headers = response!.headers()
    // What the browser itself complains about fails the test, too.
    expect.soft(policyWithoutSources(headers['content-security-policy'] ?? ''), name).toEqual(STRICT)
    expect.soft(headers, name).toMatchObject(PROTECTION)
    expect.soft(await response!.text(), `${name} has no inline styles`).not.toContain(' style="')
  }
})

test('a script planted into any page does not run @scripts', async ({ page, site, watch }) => {
  test.slow()
  // React, too, notices that something stands in its page that it has not written.
  watch.expect(/Content Security Policy|Minified React error #418/)
  for (const [name, visit] of Object.entries(await visitsOf(site))) {
    await continueAs(page, visit)
    const { body, headers } = await (visit.as ?? new PlainClient(site.origin)).ask(visit.path)
    const { 'content-security-policy': policy = '', 'content-type': type = '' } = headers
    const planted = body.replace('</main>', `${PLANTED}</main>`).replace('<head>', `<head>${PLANTED}`)
    expect(planted.length, name).toBe(body.length + 2 * PLANTED.length)

    await show(page, visit.path, planted, { 'content-security-policy': String(policy), 'content-type': type })
    expect.soft(await whatRan(page), name).toBe('')
    const added = page.addScriptTag({ content: 'self.ran = "added"' })
    await added.catch(() => undefined)
    expect.soft(await whatRan(page), `${name}, into the document`).toBe('')
  }
})

test('the same planted script does run where no policy is sent @scripts', async ({ page, site, watch }) => {
  watch.expect(/./)
  const { body } = await new PlainClient(site.origin).ask('/en')
  await show(page, '/en', body.replace('</main>', `${PLANTED}</main>`), { 'content-type': 'text/html' })
  for (const way of ['script', 'nonce', 'data', 'handler', 'svg', 'frame'])
    expect(await whatRan(page)).toContain(way)
})

test('data, files and errors are protected, too @scripts', async ({ site }) => {
  const visitor = new PlainClient(site.origin)
  const { body } = await visitor.ask('/en')
  const style = /href="(\/_next\/static\/[^"]+\.css)"/.exec(body)?.[1] ?? 'no style'
  const font = /href="(\/fonts\/[^"]+)"/.exec(body)?.[1] ?? 'no font'
  const data = [`/api/v1/appeals/${APPEAL}`, `/api/v1/appeals/${APPEAL}/signatories`, '/api/health']
  data.push(`/api/v1/appeals/${APPEAL}/signatories.csv`, '/api/v1/appeals/none', '/sitemap.xml', style, font)
  for (const path of data) {
    const { headers } = await visitor.ask(path)
    expect.soft(headers['content-security-policy'], path).toBe(NOTHING_RUNS)
    expect.soft(headers, path).toMatchObject({ 'x-content-type-options': 'nosniff' })
  }
})

const NOTHING_RUNS = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const STRICT = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
}

const PROTECTION = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

/** The ways in which a script comes into a page without being a file of the site. */
const PLANTED = `
  <script>self.ran += ' script'</script>
  <script nonce="">self.ran += ' nonce'</script>
  <script src="data:text/javascript,self.ran+=' data'"></script>
  <img src="data:," alt="" onerror="self.ran += ' handler'">
  <svg onload="self.ran += ' svg'"></svg>
  <iframe srcdoc="<script>parent.ran += ' frame'</script>"></iframe>
  <base href="https://elsewhere.example/">`

/** The policy without its nonce or hashes, which alone may stand beside 'self' for scripts. */
function policyWithoutSources(policy: string): Record<string, string[]> {
  const directives = policy.split('; ').map((directive) => directive.split(' '))
  return Object.fromEntries(
    directives.map(([name = '', ...sources]) => [
      name,
      name === 'script-src' ? sources.filter((one) => !ONE_SCRIPT.test(one)) : sources,
    ]),
  )
}

const ONE_SCRIPT = /^'(?:nonce-[0-9a-f]{32}|sha256-[\w+/]{43}=)'$/

function pagesOfTheApp(): string[] {
  const folder = path.resolve('app/[locale]')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const pages = files.filter((file) => path.basename(file) === 'page.tsx').map((file) => path.dirname(file))
  return pages.map((page) => (page === '.' ? '' : page)).sort()
}

async function continueAs(page: Page, { as }: Visit) {
  const context = page.context()
  await context.clearCookies()
  const cookies = [...(as?.cookies ?? [])].map(([name, value]) => ({ name, value, url: as!.origin }))
  await context.addCookies(cookies)
}

/** Opens a page as an attacker has changed it, with the headers the site has sent. */
async function show(page: Page, path: string, body: string, headers: Record<string, string>) {
  const isPage = (url: URL) => url.pathname + url.search === path
  await page.route(isPage, (route) => route.fulfill({ body, headers }))
  await page.goto(path, { waitUntil: 'load' })
  await page.unroute(isPage)
}

async function whatRan(page: Page): Promise<string> {
  return page.evaluate(() => String(Reflect.get(self, 'ran') ?? ''))
}
