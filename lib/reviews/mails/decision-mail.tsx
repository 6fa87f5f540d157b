import { translatorFor } from '@/lib/platform/i18n/translator'
import type { ComposedMail } from '@/lib/platform/mail/deliver-mail'
import {
  MailButton,
  MailLayout,
  MailNote,
  MailQuote,
  MailRule,
  MailText,
} from '@/lib/platform/mail/mail-layout'
import type { OutgoingMail } from '@/lib/platform/mail/outbox'
import { env } from '@/lib/platform/env'
import { findMailedDecision, type MailedDecision } from './find-mailed-decision'

/** The mails about a decision. */
type DecisionMailKind = Exclude<OutgoingMail['kind'], 'sign_in' | 'receipt'>
type Locale = OutgoingMail['locale']

/**
 * What coordinators decided, their words, and what the organisation can do next. None when that is no
 * longer how things stand, or the recipient no longer speaks for the organisation.
 */
export async function composeDecisionMail(mail: OutgoingMail): Promise<ComposedMail | null> {
  const { kind, locale } = mail
  if (kind === 'sign_in' || kind === 'receipt') throw new Error(`a mail of kind ${kind} is about no decision`)
  const decision = await findMailedDecision(mail)
  if (!decision) return null
  const t = translatorFor(locale)
  return {
    to: decision.recipientEmail,
    subject: t(`mail.decision.${kind}.subject`, { reference: decision.reference }),
    body: <DecisionMail kind={kind} locale={locale} decision={decision} />,
  }
}

interface DecisionMailProps {
  kind: DecisionMailKind
  locale: Locale
  decision: MailedDecision
}

function DecisionMail({ kind, locale, decision }: DecisionMailProps) {
  const t = translatorFor(locale)
  const { name, appealTitle, message, reference } = decision
  const explanation = explanationOf(decision, locale)
  const link = linkFor(decision, locale)
  return (
    <MailLayout
      locale={locale}
      title={t(`mail.decision.${kind}.title`)}
      preview={t('mail.decision.reference', { reference })}
    >
      <MailText>{t(`mail.decision.${kind}.text`, { name })}</MailText>
      {explanation && <MailText>{explanation}</MailText>}
      {message && (
        <>
          <MailNote>{t('mail.decision.words')}</MailNote>
          <MailQuote>{message}</MailQuote>
        </>
      )}
      <MailText>
        {kind === 'approved'
          ? t(`mail.decision.shown.${decision.visibility}`)
          : t(`mail.decision.${kind}.next`)}
      </MailText>
      <MailButton href={link.href}>{t(`mail.decision.${link.label}`)}</MailButton>
      <MailRule />
      <MailNote>{t('mail.decision.reference', { reference })}</MailNote>
      {kind === 'approved' && <MailNote>{t('mail.decision.control')}</MailNote>}
      {appealTitle && <MailNote small>{t('mail.decision.appeal', { title: appealTitle })}</MailNote>}
      <MailNote small>
        {t('mail.layout.linkAsText')} {link.href}
      </MailNote>
    </MailLayout>
  )
}

/** The reason in words that can be said to the organisation; an approval needs none, and "other" says no more than the words do. */
function explanationOf({ outcome, reasonCode, message }: MailedDecision, locale: Locale): string | null {
  if (reasonCode === 'other' && message) return null
  const t = translatorFor(locale)
  const key = (code: string) =>
    `domain.explanation.${outcome}.${code}` as 'domain.explanation.request_changes.other'
  return [key(reasonCode), key('other')].filter((known) => t.has(known)).map((known) => t(known))[0] ?? null
}

/** To their own words where these have to change, to the entry where there is one, else to their signature. */
function linkFor({ outcome, reference, entryPath }: MailedDecision, locale: Locale) {
  const site = `${env().appUrl}/${locale}`
  const own = `${site}/account/signatures/${reference}`
  if (outcome === 'request_changes') return { href: own, label: 'change' as const }
  if (outcome === 'approve' && entryPath) return { href: `${site}${entryPath}`, label: 'seeEntry' as const }
  return { href: own, label: 'seeOwn' as const }
}
