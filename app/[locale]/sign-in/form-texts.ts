import { getTranslations } from 'next-intl/server'

/** What every form of these pages can say, in the reader's language. */
export type FormTexts = { title: string; prefix: string; pending: string; errors: Record<string, string> }

export async function formTexts(): Promise<FormTexts> {
  const common = await getTranslations('common')
  const t = await getTranslations('errors')
  const signIn = await getTranslations('signIn')
  return {
    title: t('title'),
    prefix: common('errorPrefix'),
    pending: common('pending'),
    errors: {
      ...Object.fromEntries(CODES.map((code) => [code, t(code)])),
      'sign-in-link-only': signIn('check.linkOnly'),
    },
  }
}

const CODES = [
  'not-accepted',
  'unavailable',
  'email-missing',
  'email-malformed',
  'code-missing',
  'code-malformed',
  'code-wrong',
  'sign-in-closed',
  'sign-in-gone',
] as const
