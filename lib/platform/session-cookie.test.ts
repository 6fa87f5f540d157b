import { NextResponse } from 'next/server'
import { describe, expect, test } from 'vitest'
import { sessionCookie } from './session-cookie'

function sentAs(cookie: ReturnType<typeof sessionCookie>): string {
  const answer = new NextResponse()
  answer.cookies.set(cookie)
  return answer.headers.get('set-cookie')!
}

describe('a browser believes that a session begins and ends', () => {
  test.each([
    ['begins', sessionCookie('token', { expires: new Date() }, true)],
    ['ends', sessionCookie('', { maxAge: 0 }, true)],
  ])('on https, where the prefix asks for path and Secure: it %s', (_, cookie) => {
    const line = sentAs(cookie)
    expect(line).toMatch(/^__Host-session=(token)?; Path=\/; /)
    expect(line).toMatch(/; Secure; HttpOnly; SameSite=lax$/)
    expect(line).not.toContain('Domain')
  })

  test('on plain http, without the prefix', () => {
    expect(sentAs(sessionCookie('', { maxAge: 0 }, false))).toMatch(
      /^session=; Path=\/; .*Max-Age=0; HttpOnly; SameSite=lax$/,
    )
  })
})
