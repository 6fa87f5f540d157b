import { getTranslations } from 'next-intl/server'
import { appealPath } from '@/components/appeal/shown-appeal'
import { countryName } from '@/lib/platform/i18n/countries'
import type { ListRow } from '@/lib/publication/load-list-page'
import type { ShownList } from './shown-list'
import { listedDate } from './listed-date'

/** Each name in its own script, on a rule; the initial hangs once before the names of its letter. */
export function SignatoryRows({ list }: { list: ShownList }) {
  if (list.view.sort !== 'name')
    return (
      <ul role="list" className="border-ink border-t">
        {list.rows.map((row) => (
          <li key={row.id} className="border-rule border-b">
            <SignatoryRow row={row} list={list} />
          </li>
        ))}
      </ul>
    )
  return (
    <ul role="list" className="border-ink border-t">
      {list.rows.map((row) => (
        <li
          key={row.id}
          className={`border-rule grid grid-cols-[2.25rem_minmax(0,1fr)] first:border-t-0 md:grid-cols-9 md:gap-x-(--gutter) ${
            row.initial ? 'border-t' : ''
          }`}
        >
          <span aria-hidden="true" className="font-display pt-2 text-[1.75rem] leading-8 whitespace-nowrap">
            {row.initial}
          </span>
          <div className={`md:col-span-8 ${row.initial ? '' : 'border-rule border-t'}`}>
            <SignatoryRow row={row} list={list} />
          </div>
        </li>
      ))}
    </ul>
  )
}

async function SignatoryRow({ row, list }: { row: ListRow; list: ShownList }) {
  const { locale } = list
  const kind = await getTranslations({ locale, namespace: 'domain.kind' })
  const { name, nameLatin, city, country } = row
  return (
    <div className="hover:bg-tint relative py-2.5 md:grid md:grid-cols-[minmax(0,1fr)_11rem_7rem] md:items-baseline md:gap-x-5 xl:grid-cols-[minmax(0,1fr)_10rem_9rem_7rem]">
      <div>
        <a
          href={appealPath(list, `/signatories/${row.slug}`)}
          className="text-name block after:absolute after:inset-0"
        >
          <bdi>{name}</bdi>
        </a>
        {nameLatin && nameLatin !== name && <p className="text-small text-ink-2">{nameLatin}</p>}
      </div>
      <p className="text-small text-ink-2 max-md:inline">
        {[city, countryName(country, locale)].filter(Boolean).join(', ')}
      </p>
      <p className="text-small text-ink-2 hyphens-auto max-xl:hidden">{kind(row.kind)}</p>
      <Since row={row} list={list} />
    </div>
  )
}

/** What was signed elsewhere has no date here. */
async function Since({ row, list: { locale } }: { row: ListRow; list: ShownList }) {
  const t = await getTranslations({ locale, namespace: 'appeal.signatories' })
  return (
    <p className="text-small text-ink-2 max-md:inline max-md:before:content-['_·_'] md:text-end">
      {row.origin === 'carried_over' ? (
        t('carriedOver')
      ) : (
        <time dateTime={row.listedOn}>{listedDate(row.listedOn, locale, 'short')}</time>
      )}
    </p>
  )
}
