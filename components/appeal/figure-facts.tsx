import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { AppealMeasure } from '@/lib/appeals/appeal-content'
import type { Locale } from '@/lib/platform/i18n/locales'
import { Citations } from './citations'

interface FigureFactsProps {
  measures: AppealMeasure[]
  period: string
  locale: Locale
  /** The three beside each other, under a figure as wide as the page. */
  across?: boolean
}

/** Where a figure comes from, for which time it holds, and what is doubtful about it. */
export async function FigureFacts({ measures, period, locale, across }: FigureFactsProps) {
  const t = await getTranslations({ locale, namespace: 'appeal.figures' })
  const citations = measures
    .flatMap((measure) => measure.sources)
    .filter((one, index, all) => all.findIndex((other) => other.cited === one.cited) === index)
  const doubts = measures.flatMap((measure) => measure.note ?? [])
  return (
    <dl className={`text-small grid gap-x-(--gutter) ${across ? 'md:grid-cols-3' : ''}`}>
      <Fact term={t('source', { count: citations.length })} across={across}>
        <Citations citations={citations} />
      </Fact>
      <Fact term={t('period')} across={across}>
        {period}
      </Fact>
      {doubts.length > 0 && (
        <Fact term={t('doubt')} across={across}>
          {doubts.join(' ')}
        </Fact>
      )}
    </dl>
  )
}

function Fact({ term, across, children }: { term: string; across?: boolean; children: ReactNode }) {
  return (
    <div className={`grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-2 ${across ? 'md:block' : ''}`}>
      <dt className="text-ink-3 leading-6">{term}</dt>
      <dd className="text-ink-2 leading-6">{children}</dd>
    </div>
  )
}
