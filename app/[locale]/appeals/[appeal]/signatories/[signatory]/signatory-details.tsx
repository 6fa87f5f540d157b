import { getTranslations } from 'next-intl/server'
import { appealPath } from '@/components/appeal/shown-appeal'
import { DefinitionList } from '@/components/ui/definition-list'
import { TextLink } from '@/components/ui/text-link'
import { countryName } from '@/lib/platform/i18n/countries'
import type { Locale } from '@/lib/platform/i18n/locales'
import type { loadSignatoryPage } from '@/lib/publication/load-signatory-page'
import { listedDate } from '../listed-date'

type Shown = NonNullable<Awaited<ReturnType<typeof loadSignatoryPage>>> & { locale: Locale }

/** The name on its line, what the organisation says, and what is known of its signature. */
export async function SignatoryDetails({ appeal, signatory, locale }: Shown) {
  const t = await getTranslations({ locale, namespace: 'signatories.signatory' })
  const at = { locale, slug: appeal.slug }
  const { title } = appeal
  return (
    <article>
      <p className="text-ui">
        <TextLink quiet href={appealPath(at)} lang={title.locale === locale ? undefined : title.locale}>
          {title.text}
        </TextLink>
      </p>
      <div className="border-blue mt-8 border-b-3 pb-3">
        <h1 dir="auto" className="text-title">
          {signatory.name}
        </h1>
      </div>
      <div className="columns mt-8 gap-y-10 md:mt-10">
        <div className="md:col-span-6">
          <Facts appeal={appeal} signatory={signatory} locale={locale} />
        </div>
        {signatory.statement && (
          <figure className="md:col-span-5 md:col-start-8">
            <figcaption className="text-label">{t('statement')}</figcaption>
            <blockquote dir="auto" className="text-lead mt-2 whitespace-pre-line">
              {signatory.statement}
            </blockquote>
          </figure>
        )}
      </div>
      <p className="text-ui mt-12 print:hidden">
        <TextLink href={appealPath(at, '/signatories')}>{t('back')}</TextLink>
      </p>
    </article>
  )
}

async function Facts({ signatory, locale }: Shown) {
  const t = await getTranslations({ locale, namespace: 'signatories' })
  const kind = await getTranslations({ locale, namespace: 'domain.kind' })
  const { name, nameLatin, acronym, city, country, website, origin, listedOn } = signatory
  const isCarriedOver = origin === 'carried_over'
  const facts = [
    nameLatin && nameLatin !== name && { term: t('signatory.latin'), detail: nameLatin },
    acronym && { term: t('signatory.acronym'), detail: <span dir="auto">{acronym}</span> },
    { term: t('signatory.place'), detail: [city, countryName(country, locale)].filter(Boolean).join(', ') },
    { term: t('filter.kind'), detail: kind(signatory.kind) },
    website && { term: t('signatory.website'), detail: <Website address={website} /> },
    {
      term: t('signatory.signature'),
      detail: t(isCarriedOver ? 'signatory.carriedOver' : 'signatory.signed'),
    },
    {
      term: t('signatory.listedOn'),
      detail: <time dateTime={listedOn}>{listedDate(listedOn, locale, 'long')}</time>,
    },
  ]
  return <DefinitionList items={facts.filter((fact) => fact !== null && fact !== '' && fact !== false)} />
}

/** Chosen by the organisation: nothing on this site vouches for it. */
function Website({ address }: { address: string }) {
  return (
    <TextLink href={address} rel="nofollow noopener noreferrer" dir="ltr">
      {address.replace(/^https?:\/\/|\/$/g, '')}
    </TextLink>
  )
}
