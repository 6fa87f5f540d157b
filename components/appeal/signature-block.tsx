import { getTranslations } from 'next-intl/server'
import { countryName } from '@/lib/platform/i18n/countries'
import type { ShownAppeal } from './shown-appeal'
import { appealPath } from './shown-appeal'

/** A name standing on its ink line, place and date below it; what was signed elsewhere has no date here. */
export async function SignatureBlock({
  signatory,
  appeal,
}: {
  signatory: ShownAppeal['latest'][number]
  appeal: ShownAppeal
}) {
  const { slug, name, country, city, listedOn, origin } = signatory
  const t = await getTranslations({ locale: appeal.locale, namespace: 'appeal.signatories' })
  const date = new Intl.DateTimeFormat(appeal.locale, {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return (
    <li className="row-span-2 grid grid-rows-subgrid pt-6">
      <a
        href={appealPath(appeal, `/signatories/${slug}`)}
        dir="auto"
        className="text-name border-ink flex items-end border-b pb-1 hover:underline"
      >
        {name}
      </a>
      <p className="text-small text-ink-2 flex justify-between gap-4 pt-1">
        <span>{[city, countryName(country, appeal.locale)].filter(Boolean).join(', ')}</span>
        {origin === 'carried_over' ? (
          <span className="text-end">{t('carriedOver')}</span>
        ) : (
          <time dateTime={listedOn}>{date.format(new Date(listedOn))}</time>
        )}
      </p>
    </li>
  )
}
