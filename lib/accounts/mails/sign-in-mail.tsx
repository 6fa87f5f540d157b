import { database } from '@/lib/platform/db/database'
import { env } from '@/lib/platform/env'
import { translatorFor } from '@/lib/platform/i18n/translator'
import type { ComposedMail } from '@/lib/platform/mail/deliver-mail'
import {
  MailButton,
  MailFigure,
  MailLayout,
  MailNote,
  MailRule,
  MailText,
} from '@/lib/platform/mail/mail-layout'
import type { OutgoingMail } from '@/lib/platform/mail/outbox'
import { hashSecret } from '@/lib/platform/secrets'
import { groupSignInCode } from '../sign-in-code'
import { hashSignInCode, mintSignIn, SENDING_MINUTES, SIGN_IN_MINUTES } from '../sign-in-secrets'

/**
 * The mail with link and code, which count from now on. None when nobody waits for it any more: the request is
 * consumed, gone, or older than half an hour.
 */
export async function composeSignInMail({
  signInRequestId,
  locale,
}: OutgoingMail): Promise<ComposedMail | null> {
  const request =
    signInRequestId && (await database().signInRequest.findUnique({ where: { id: signInRequestId } }))
  if (!request) return null
  const { token, code } = mintSignIn(request.id)
  const now = Date.now()
  const minted = await database().signInRequest.updateMany({
    where: {
      id: request.id,
      consumedAt: null,
      createdAt: { gt: new Date(now - SENDING_MINUTES * MINUTE_MS) },
    },
    data: {
      tokenHash: hashSecret(token),
      codeHash: hashSignInCode(request.id, code),
      expiresAt: new Date(now + SIGN_IN_MINUTES * MINUTE_MS),
    },
  })
  if (minted.count === 0) return null
  const link = `${env().appUrl}/${locale}/sign-in/confirm?token=${token}`
  return {
    to: request.email,
    subject: translatorFor(locale)('mail.signIn.subject'),
    body: <SignInMail locale={locale} link={link} code={groupSignInCode(code)} />,
  }
}

const MINUTE_MS = 60_000

function SignInMail({ locale, link, code }: { locale: OutgoingMail['locale']; link: string; code: string }) {
  const t = translatorFor(locale)
  return (
    <MailLayout locale={locale} title={t('mail.signIn.title')} preview={t('mail.signIn.preview')}>
      <MailText>{t('mail.signIn.text')}</MailText>
      <MailButton href={link}>{t('mail.signIn.button')}</MailButton>
      <MailRule />
      <MailNote>{t('mail.signIn.codeLabel')}</MailNote>
      <MailFigure>{code}</MailFigure>
      <MailRule />
      <MailNote>{t('mail.signIn.validity', { minutes: SIGN_IN_MINUTES })}</MailNote>
      <MailNote>{t('mail.signIn.notYou')}</MailNote>
      <MailNote small>
        {t('mail.layout.linkAsText')} {link}
      </MailNote>
    </MailLayout>
  )
}
