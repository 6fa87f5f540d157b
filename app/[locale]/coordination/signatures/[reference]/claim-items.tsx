import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { TextLink } from '@/components/ui/text-link'
import { countryName } from '@/lib/platform/i18n/countries'
import type { Locale } from '@/lib/platform/i18n/locales'
import type { ReviewedClaim, ReviewedSignature } from '@/lib/reviews/find-signature-for-coordinator'

/** One submission as terms and details. The visibility may have changed since: it is the signature's. */
export async function claimedItems(
  claim: ReviewedClaim,
  locale: Locale,
  visibility: ReviewedSignature['visibility'],
) {
  const t = await getTranslations()
  const term = (name: string) => t(`coordination.claim.terms.${name}` as 'coordination.claim.terms.place')
  return [
    claim.nameLatin && { term: term('nameLatin'), detail: claim.nameLatin },
    claim.acronym && { term: term('acronym'), detail: claim.acronym },
    {
      term: term('place'),
      detail: [countryName(claim.country, locale), claim.city].filter(Boolean).join(', '),
    },
    { term: term('kind'), detail: t(`domain.kind.${claim.kind}`) },
    { term: term('visibility'), detail: t(`domain.visibility.${visibility}.title`) },
    { term: term('website'), detail: website(claim.website) ?? t('coordination.claim.none') },
    { term: term('text'), detail: await textSigned(claim, locale), full: true },
    claim.statement && { term: term('statement'), detail: quoted(claim.statement), full: true },
    claim.riskUnderstood && {
      term: term('risk'),
      detail: t('coordination.claim.riskUnderstood'),
      full: true,
    },
  ].filter((item) => item !== null && item !== '' && item !== false)
}

/** Who speaks for the organisation, with the mailbox they have proven; those whose time is over are left out. */
export async function personItems(representatives: ReviewedSignature['representatives']) {
  const t = await getTranslations('coordination.claim')
  return representatives
    .filter(({ until }) => until === null)
    .map((person) => ({
      term: t('terms.representative'),
      full: true,
      detail: (
        <>
          <span dir="auto">{`${person.name}, ${person.function}`}</span>
          <br />
          {person.contactEmail}
        </>
      ),
    }))
}

async function textSigned({ appealText }: ReviewedClaim, locale: Locale): Promise<ReactNode> {
  const t = await getTranslations('coordination.claim')
  if (!appealText) return t('carriedOver')
  const language =
    new Intl.DisplayNames(locale, { type: 'language' }).of(appealText.locale) ?? appealText.locale
  return (
    <>
      {t('version', { version: appealText.version, language })}
      <br />
      <span lang={appealText.locale} className="text-ink-2">
        {appealText.title}
      </span>
      <br />
      <span className="text-code text-ink-2">{appealText.sha256.match(/.{1,4}/g)?.join(' ')}</span>
    </>
  )
}

function website(address: string | null) {
  if (!address) return null
  return (
    <TextLink href={address} rel="noreferrer noopener nofollow">
      {address.replace(/^https?:\/\//, '')}
    </TextLink>
  )
}

function quoted(statement: string) {
  return (
    <q dir="auto" className="text-sentence whitespace-pre-line">
      {statement}
    </q>
  )
}
