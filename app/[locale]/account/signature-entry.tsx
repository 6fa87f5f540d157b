import { getTranslations } from 'next-intl/server'
import { SignedText } from '@/components/signing/signed-text'
import { DefinitionList } from '@/components/ui/definition-list'
import { TextLink } from '@/components/ui/text-link'
import type { Locale } from '@/lib/platform/i18n/locales'
import type { OwnSignature } from '@/lib/signatures/own-signature'
import { CoordinatorsWords } from './coordinators-words'
import { SignatureControls } from './signature-controls'

/** One signature of the person's: what it is, where it stands, and what can be done with it. */
export async function SignatureEntry({ signature, locale }: { signature: OwnSignature; locale: Locale }) {
  const t = await getTranslations({ locale })
  const { reference, status, visibility, text, claimed, representative, listedAs, appeal } = signature
  const sent = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Berlin' })
  const items = [
    { term: t('account.reference'), detail: <span className="text-code">{reference}</span> },
    { term: t('account.visibility'), detail: t(`domain.visibility.${visibility}.title`) },
    ...(representative
      ? [
          {
            term: t('account.representative'),
            detail: <bdi>{`${representative.name}, ${representative.function}`}</bdi>,
          },
        ]
      : []),
    { term: t('account.submitted'), detail: sent.format(signature.submittedAt) },
    {
      term: t('account.text'),
      detail: text ? <SignedText text={text} slug={appeal.slug} locale={locale} /> : t('account.noText'),
    },
  ]
  return (
    <article
      id={reference}
      aria-labelledby={`name-${reference}`}
      className="columns border-ink gap-y-6 border-t py-6 md:pb-16"
    >
      <div className="md:col-span-7">
        <h2 id={`name-${reference}`} className="text-h2">
          <bdi>{claimed.organisationName}</bdi>
        </h2>
        <p className="text-sentence mt-2 mb-6">
          <strong className="font-semibold">{t(`domain.status.${status}.label`)}.</strong>{' '}
          {t(`domain.status.${status}.meaning`)}{' '}
          {listedAs && (
            <TextLink href={`/${locale}/appeals/${appeal.slug}/signatories/${listedAs}`}>
              {t('account.seen')}
            </TextLink>
          )}
        </p>
        <CoordinatorsWords signature={signature} locale={locale} />
        <DefinitionList items={items} />
      </div>
      <div className="md:col-start-9 md:col-end-13">
        <SignatureControls signature={signature} locale={locale} />
      </div>
    </article>
  )
}
