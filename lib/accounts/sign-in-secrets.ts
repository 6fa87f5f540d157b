import { deriveSecret } from '@/lib/platform/secrets'

/** How long link and code of a mail can be used, counted from its sending. */
export const SIGN_IN_MINUTES = 10
/** A mail that could not be sent for so long is not sent any more: nobody waits for it. */
export const SENDING_MINUTES = 30
/** Wrong codes that a way of proving stands. */
export const SIGN_IN_TRIES = 5

/** What is mailed for a request. The same every time, so that a mail sent again says the same. */
export function mintSignIn(requestId: string): { token: string; code: string } {
  const number = deriveSecret(`sign-in-code ${requestId}`).readUIntBE(0, 6) % 1_000_000
  return {
    token: deriveSecret(`sign-in-token ${requestId}`).toString('base64url'),
    code: String(number).padStart(6, '0'),
  }
}

/** What is stored of a code. Keyed, since the few codes there are could all be tried against a plain hash. */
export function hashSignInCode(requestId: string, code: string): string {
  return deriveSecret(`sign-in-code-hash ${requestId} ${code}`).toString('hex')
}
