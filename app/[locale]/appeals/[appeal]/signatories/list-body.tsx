import { getTranslations } from 'next-intl/server'
import { Pager } from '@/components/ui/pager'
import { TextLink } from '@/components/ui/text-link'
import { countryName } from '@/lib/platform/i18n/countries'
import { EmptyList } from './empty-list'
import { SignatoryRows } from './signatory-rows'
import { listAddress, wholeListAddress, type ShownList } from './shown-list'

/** One page of the list: what it shows, in which order, the names, and the way on. */
export async function ListBody({ list }: { list: ShownList }) {
  const { locale, view, rows, nextCursor } = list
  const t = await getTranslations({ locale, namespace: 'signatories' })
  const start = { href: listAddress(list), label: t('pager.start') }
  return (
    <section aria-label={t('title')} className="col-wide md:row-span-2">
      {rows.length > 0 && (
        <div className="text-ui flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 pb-2">
          <p className="font-medium">
            <Status list={list} />
          </p>
          <SortSwitch list={list} />
        </div>
      )}
      {rows.length > 0 ? <SignatoryRows list={list} /> : <EmptyList list={list} />}
      {rows.some(({ origin }) => origin === 'carried_over') && (
        <p className="text-small text-ink-2 mt-4 max-w-152">{t('carriedOverNote')}</p>
      )}
      {rows.length > 0 && (
        <Pager
          label={t('pager.label')}
          {...(view.cursor && { previous: start })}
          {...(nextCursor && {
            next: { href: listAddress(list, { cursor: nextCursor }), label: t('pager.next') },
          })}
        />
      )}
    </section>
  )
}

async function Status({ list }: { list: ShownList }) {
  const { locale, view, found, counts, rows, nextCursor } = list
  const t = await getTranslations({ locale, namespace: 'signatories' })
  if (found)
    return (
      <>
        {t(found.isMore ? 'status.foundMore' : 'status.found', { count: found.count })}
        <span className="text-ink-2 font-normal">{await chosenFilters(list)}</span>
        <TextLink href={wholeListAddress(list)} className="ms-4 font-normal">
          {t('filter.clear')}
        </TextLink>
      </>
    )
  if (view.cursor) return t('status.continued')
  if (nextCursor) return t('status.first', { shown: rows.length, count: counts.named })
  return t('status.all', { count: rows.length })
}

/** On phones the filters are folded away: what was chosen stands beside what it found. */
async function chosenFilters({ locale, view: { country, kind } }: ShownList) {
  const t = await getTranslations({ locale, namespace: 'domain.kind' })
  const chosen = [country && countryName(country, locale), kind && t(kind)].filter(Boolean)
  return chosen.map((name) => ` · ${name}`).join('')
}

async function SortSwitch({ list }: { list: ShownList }) {
  const t = await getTranslations({ locale: list.locale, namespace: 'signatories.sort' })
  return (
    <nav aria-label={t('label')} className="text-ink-2 flex flex-wrap gap-x-3 print:hidden">
      <span aria-hidden="true">{t('label')}</span>
      {(['name', 'newest'] as const).map((sort) => (
        <a
          key={sort}
          href={listAddress(list, { sort })}
          aria-current={list.view.sort === sort ? 'true' : undefined}
          className="text-blue aria-[current=true]:line-current aria-[current=true]:text-ink hover:underline"
        >
          {t(sort)}
        </a>
      ))}
    </nav>
  )
}
