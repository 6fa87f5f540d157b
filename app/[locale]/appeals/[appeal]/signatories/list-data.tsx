import { getTranslations } from 'next-intl/server'
import { TextLink } from '@/components/ui/text-link'
import type { ShownList } from './shown-list'

/** The same list for those who want to check or count it themselves. */
export async function ListData({ list: { locale, slug } }: { list: ShownList }) {
  const t = await getTranslations({ locale, namespace: 'signatories.data' })
  const verify = await getTranslations({ locale, namespace: 'appeal.checking.verify' })
  const data = `/api/v1/appeals/${slug}`
  const links = [
    { href: `${data}/signatories.csv`, label: verify('listAsCsv') },
    { href: `${data}/signatories`, label: verify('listAsJson') },
    { href: data, label: verify('textAsJson') },
  ]
  return (
    <section aria-labelledby="data-title" className="col-label print:hidden">
      <h2 id="data-title" className="text-label">
        {t('title')}
      </h2>
      <p className="text-small text-ink-2 mt-1">{t('text')}</p>
      <ul className="text-ui mt-2">
        {links.map(({ href, label }) => (
          <li key={href} className="py-1">
            <TextLink href={href}>{label}</TextLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
