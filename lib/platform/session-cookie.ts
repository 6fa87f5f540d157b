/** With this prefix browsers believe a cookie only from the host itself and over https. */
export function sessionCookieName(isSecure: boolean): string {
  return isSecure ? '__Host-session' : 'session'
}

/**
 * The cookie that holds a session, for `cookies().set`. All of its attributes, also where it ends: without them
 * browsers refuse a cookie with such a prefix, and it would stay.
 */
export function sessionCookie(value: string, ends: { expires?: Date; maxAge?: number }, isSecure: boolean) {
  const name = sessionCookieName(isSecure)
  return { name, value, httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure, ...ends } as const
}
