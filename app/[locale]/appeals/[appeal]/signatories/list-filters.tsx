import { getTranslations } from 'next-intl/server'
import { FacetList, type Facet } from '@/components/ui/facet-list'
import { PhoneFold } from '@/components/ui/phone-fold'
import { countryName } from '@/lib/platform/i18n/countries'
import { listAddress, type ShownList } from './shown-list'

const COUNTRIES_SHOWN = 9

/** Country and kind. Amounts are those of the whole list, so they stand only where nothing else narrows it. */
export async function ListFilters({ list }: { list: ShownList }) {
  const t = await getTranslations({ locale: list.locale, namespace: 'signatories.filter' })
  const countries = countryFacets(list)
  const [all, rest] = [
    { ...everything(list, 'country'), label: t('allCountries') },
    countries.slice(COUNTRIES_SHOWN),
  ]
  const kinds = [{ ...everything(list, 'kind'), label: t('allKinds') }, ...(await kindFacets(list))]
  return (
    <div className="col-label print:hidden">
      <PhoneFold label={t('title')}>
        <div className="grid gap-8 max-md:pt-2">
          <FacetList
            title={t('country')}
            facets={[all, ...countries.slice(0, COUNTRIES_SHOWN)]}
            more={{ label: t('moreCountries', { count: rest.length }), facets: rest }}
          />
          <FacetList title={t('kind')} facets={kinds} />
        </div>
      </PhoneFold>
    </div>
  )
}

function everything(list: ShownList, name: 'country' | 'kind'): Omit<Facet, 'label'> {
  return {
    key: '',
    href: listAddress(list, { [name]: undefined }),
    count: amount(list, name, list.counts.named),
    current: !list.view[name],
  }
}

function countryFacets(list: ShownList): Facet[] {
  return list.facets.countries.map(({ country, named }) => ({
    key: country,
    href: listAddress(list, { country }),
    label: countryName(country, list.locale),
    count: amount(list, 'country', named),
    current: list.view.country === country,
  }))
}

async function kindFacets(list: ShownList): Promise<Facet[]> {
  const t = await getTranslations({ locale: list.locale, namespace: 'domain.kind' })
  return list.facets.kinds.map(({ kind, named }) => ({
    key: kind,
    href: listAddress(list, { kind }),
    label: t(kind),
    count: amount(list, 'kind', named),
    current: list.view.kind === kind,
  }))
}

function amount({ view, locale }: ShownList, facet: 'country' | 'kind', named: number) {
  const isNarrowed = Boolean(view.q ?? (facet === 'country' ? view.kind : view.country))
  return isNarrowed ? undefined : named.toLocaleString(locale)
}
