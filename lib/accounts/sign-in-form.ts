import { z } from 'zod'
import { normaliseMailAddress } from './mail-address'
import { readSignInCode } from './sign-in-code'

// Messages are codes of the `errors` texts.

/** Asking for the mail; `next` is judged by safeNextPath. */
export const requestForm = z.strictObject({
  email: z
    .string('email-missing')
    .refine((typed) => typed.trim() !== '', { error: 'email-missing', abort: true })
    .transform((typed, context) => normaliseMailAddress(typed) ?? refuse(context, 'email-malformed')),
  next: z.string().default(''),
})

const code = z
  .string('code-missing')
  .refine((typed) => typed.trim() !== '', { error: 'code-missing', abort: true })
  .transform((typed, context) => readSignInCode(typed) ?? refuse(context, 'code-malformed'))

/** The code, typed in the browser that asked. */
export const checkForm = z.strictObject({ code })

/** The button behind the mailed link; whether it needs the code, the command knows. */
export const confirmForm = z.strictObject({
  token: z.string('not-accepted').min(1, 'not-accepted').max(100, 'not-accepted'),
  code: z.union([z.literal('').transform(() => null), code]).default(null),
})

function refuse(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: 'custom', message })
  return z.NEVER
}
