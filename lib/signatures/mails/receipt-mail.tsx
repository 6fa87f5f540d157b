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

/** The receipt of a submission, for the person who sent it: what was signed, for whom, and the reference. */
export async function composeReceiptMail(mail: OutgoingMail): Promise<ComposedMail | null> {
  const receipt = mail.signatureId && (await findReceipt(mail.signatureId))
  const recipient = mail.recipientId && (await findRecipient(mail.recipientId))
  if (!receipt || !recipient) return null
  const t = translatorFor(mail.locale)
  return {
    to: recipient.email,
    subject: t('mail.receipt.subject', { reference: receipt.reference }),
    body: <ReceiptMail locale={mail.locale} receipt={receipt} />,
  }
}

type Receipt = NonNullable<Awaited<ReturnType<typeof findReceipt>>>

function ReceiptMail({ locale, receipt }: { locale: OutgoingMail['locale']; receipt: Receipt }) {
  const t = translatorFor(locale)
  const { organisationName, appealText: text } = receipt.latestSubmission
  const visibility = t(`domain.visibility.${receipt.visibility}.title`)
  return (
    <MailLayout locale={locale} title={t('mail.receipt.title')} preview={t('mail.receipt.preview')}>
      <MailText>{t('mail.receipt.text', { organisation: organisationName })}</MailText>
      <MailNote>{t('mail.receipt.referenceLabel')}</MailNote>
      <MailFigure>{receipt.reference}</MailFigure>
      <MailText>{t('mail.receipt.next')}</MailText>
      <MailButton href={`${env().appUrl}/${locale}/account`}>{t('mail.receipt.button')}</MailButton>
      <MailRule />
      <MailNote>{t('mail.receipt.visibility', { visibility })}</MailNote>
      {text && (
        <MailNote small>
          {t('mail.receipt.signed', {
            title: text.title,
            version: text.version,
            language: languageOf(text.locale, locale),
          })}
          <br />
          SHA-256: {text.sha256}
        </MailNote>
      )}
      <MailNote small>{t('mail.receipt.notYou')}</MailNote>
    </MailLayout>
  )
}

function languageOf(code: string, locale: OutgoingMail['locale']): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code
}

function findReceipt(id: string) {
  return database().signature.findUnique({
    where: { id },
    select: {
      reference: true,
      visibility: true,
      latestSubmission: {
        select: {
          organisationName: true,
          appealText: { select: { title: true, version: true, locale: true, sha256: true } },
        },
      },
    },
  })
}

function findRecipient(id: string) {
  return database().user.findUnique({ where: { id }, select: { email: true } })
}
