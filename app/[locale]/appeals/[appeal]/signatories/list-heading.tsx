import { getTranslations } from 'next-intl/server'
import { appealPath } from '@/components/appeal/shown-appeal'
import { Tally } from '@/components/ui/tally'
import { TextLink } from '@/components/ui/text-link'
import { SearchForm } from './search-form'
import type { ShownList } from './shown-list'

/** How many signed, said before any name, and the way to find one. */
export async function ListHeading({ list }: { list: ShownList }) {
  const { locale, counts, title } = list
  const t = await getTranslations({ locale, namespace: 'signatories' })
  return (
    <>
      <p className="text-ui">
        <TextLink quiet href={appealPath(list)} lang={title.locale === locale ? undefined : title.locale}>
          {title.text}
        </TextLink>
      </p>
      <h1 className="text-title mt-5">{t('heading', { total: counts.total })}</h1>
      <div className="columns mt-6 gap-y-8">
        <div className="text-lead grid max-w-152 content-start gap-4 md:col-span-7">
          <Totals list={list} />
        </div>
        {counts.named > 0 && (
          <div className="md:col-span-4 md:col-start-9">
            <SearchForm list={list} />
          </div>
        )}
      </div>
      {counts.total > 0 && <ListTally list={list} />}
    </>
  )
}

async function Totals({ list }: { list: ShownList }) {
  const { locale, counts, status } = list
  const t = await getTranslations({ locale, namespace: 'signatories' })
  return (
    <>
      {counts.total > 0 && (
        <p>
          {t('named', { named: counts.named })}
          {counts.protected > 0 && ` ${t('sheltered', { count: counts.protected })}`}
        </p>
      )}
      {status === 'open' && (
        <p className="text-ui print:hidden">
          <TextLink href={appealPath(list, '/sign')}>{t('sign')}</TextLink>
        </p>
      )}
    </>
  )
}

/** In the words of the appeal's first screen, where the same drawing stands. */
async function ListTally({ list: { locale, counts } }: { list: ShownList }) {
  const t = await getTranslations({ locale, namespace: 'appeal.hero' })
  const sheltered = counts.protected
  return (
    <div className="mt-10 md:mt-12">
      <Tally
        named={counts.named}
        protectedCount={sheltered}
        label={t('tally', { named: counts.named, sheltered })}
        namedLabel={
          counts.named > 0 && (
            <>
              <strong className="font-medium">{t('named', { count: counts.named })}</strong>, {t('checked')}
            </>
          )
        }
        protectedLabel={sheltered > 0 && t('sheltered', { count: sheltered })}
      />
    </div>
  )
}
