import type { AppealPageData, LatestSignatory } from './appeal-page-data'
import { appealPath } from './appeal-page-data'

/** A name standing on its ink line, place and date below it. */
export function SignatureBlock({
  signatory,
  appeal,
}: {
  signatory: LatestSignatory
  appeal: AppealPageData
}) {
  const { slug, name, country, city, listedOn } = signatory
  const countryName = new Intl.DisplayNames(appeal.locale, { type: 'region', fallback: 'code' }).of(country)
  const date = new Intl.DateTimeFormat(appeal.locale, {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return (
    <li className="grid grid-rows-[1fr_auto] pt-6">
      <a
        href={appealPath(appeal, `/signatories/${slug}`)}
        dir="auto"
        className="text-name border-ink flex items-end border-b pb-1 hover:underline"
      >
        {name}
      </a>
      <p className="text-small text-ink-2 flex justify-between gap-4 pt-1">
        <span>{[city, countryName].filter(Boolean).join(', ')}</span>
        <time dateTime={listedOn}>{date.format(new Date(listedOn))}</time>
      </p>
    </li>
  )
}
