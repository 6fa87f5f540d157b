import { getTranslations } from 'next-intl/server'
import type { ShownList } from './shown-list'

const LINES_AT_MOST = 30

/** One empty line for each protected organisation, beside the sentence that says so. */
export async function BlankLines({ list }: { list: ShownList }) {
  const count = list.counts.protected
  if (count === 0) return null
  const t = await getTranslations({ locale: list.locale, namespace: 'signatories.blank' })
  return (
    <section aria-labelledby="blank-title" className="columns mt-16 gap-y-8 md:mt-24">
      <div className="md:col-span-5 md:col-start-4">
        <h2 id="blank-title" className="text-h2">
          {t('title', { count })}
        </h2>
        <p className="text-sentence text-ink-2 mt-4">{t('text')}</p>
      </div>
      <div aria-hidden="true" className="md:col-span-4 md:col-start-9">
        {Array.from({ length: Math.min(count, LINES_AT_MOST) }, (_, index) => (
          <div key={index} className="border-edge h-7 border-b" />
        ))}
      </div>
    </section>
  )
}
