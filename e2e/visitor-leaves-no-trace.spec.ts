import { APPEAL } from './support/appeal'
import { PlainClient } from './support/plain-client'
import { expectProblem } from './support/problems'
import { expect, test } from './support/test'

test('a machine that asks for the session gets none, and no cookie @scripts', async ({ site }) => {
  for (const session of ['', 'session=made-up']) {
    for (const method of ['GET', 'POST']) {
      for (const asked of ['session', 'csrf', 'signout', 'signin', 'providers', 'callback/email', '_log']) {
        const headers = { ...(session && { Cookie: session }), Origin: site.origin }
        const answer = await new PlainClient(site.origin).ask(`/api/auth/${asked}`, { method, headers })
        expect(answer.headers['set-cookie'], `${method} ${asked}`).toBeUndefined()
        expect([answer.status, answer.body]).toEqual(asked === 'session' ? [200, '{}'] : [404, ''])
      }
    }
  }
})

test('a visitor gets no cookie and nothing stored before asking for a sign-in mail', async ({
  page,
  context,
  site,
}) => {
  const pages = [
    '',
    `/${APPEAL}`,
    `/${APPEAL}/signatories`,
    `/${APPEAL}/sign`,
    '/sign-in',
    '/account',
    '/nowhere',
  ]
  for (const path of pages) {
    const answer = await page.goto(`/de${path}`)
    expect(await answer?.headerValue('set-cookie'), path).toBeNull()
  }
  await page.goto('/de/sign-in')
  await page.getByLabel('E-Mail-Adresse').fill('nobody')
  await page.getByRole('main').getByRole('button').click()
  await expectProblem(page, 'Das hat noch nicht geklappt')
  expect((await context.storageState()).origins).toEqual([])
  expect(await context.cookies()).toEqual([])

  await page.getByLabel('E-Mail-Adresse').fill('somebody@leaves-no-trace.example')
  await page.getByRole('main').getByRole('button').click()
  await expect(page).toHaveURL(`${site.origin}/de/sign-in/check`)
  const cookies = await context.cookies()
  expect(cookies.map(({ name, httpOnly, sameSite }) => ({ name, httpOnly, sameSite }))).toEqual([
    { name: 'sign-in', httpOnly: true, sameSite: 'Lax' },
  ])
})
