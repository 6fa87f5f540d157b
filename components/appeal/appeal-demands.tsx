import { getTranslations } from 'next-intl/server'
import type { AppealContent } from '@/lib/appeals/appeal-content'
import type { ShownAppeal } from './shown-appeal'
import { softHyphenate } from './soft-hyphens'

/** The demands on the blue band; each has its number as address, so that it can be cited: `#1`. */
export async function AppealDemands({ appeal }: { appeal: ShownAppeal }) {
  const { demands } = appeal.text
  const t = await getTranslations({ locale: appeal.locale, namespace: 'appeal.demands' })
  return (
    <section id="demands" aria-labelledby="demands-title" className="band">
      <div className="page section">
        <div className="columns items-baseline gap-y-2 pb-8 md:pb-10">
          <h2 id="demands-title" className="text-title md:col-span-7">
            {t('title', { count: demands.length })}
          </h2>
          <ul className="text-ui text-on-band-2 md:col-span-5 md:text-end">
            {appeal.addressees.map((addressee) => (
              <li key={addressee.code}>{addressee.name}</li>
            ))}
          </ul>
        </div>
        {demands.map((demand) => (
          <Demand key={demand.number} demand={demand} />
        ))}
      </div>
    </section>
  )
}

function Demand({ demand: { number, keyword, sentence } }: { demand: AppealContent['demands'][number] }) {
  return (
    <article
      id={`${number}`}
      aria-labelledby={`demand-${number}`}
      className="columns border-band-rule scroll-mt-8 items-baseline border-t py-7 max-md:grid-cols-[3.5rem_minmax(0,1fr)] md:py-12"
    >
      <a
        href={`#${number}`}
        className="font-display text-[2.75rem] leading-none hover:underline hover:decoration-1 max-md:row-span-2 md:text-[4.5rem]"
      >
        {number}
      </a>
      <h3 id={`demand-${number}`} className="text-name text-on-band-2 font-normal md:col-span-2">
        {keyword}
      </h3>
      <p className="text-demand max-w-184 max-md:col-start-2 max-md:mt-1 md:col-span-9 md:col-start-4">
        {softHyphenate(sentence)}
      </p>
    </article>
  )
}
