import type { AppealFigure } from '@/lib/appeals/appeal-content'
import type { Locale } from '@/lib/platform/i18n/locales'
import { FigureFacts } from './figure-facts'

interface ComparisonFigureProps {
  figure: Extract<AppealFigure, { form: 'comparison' }>
  locale: Locale
}

/** Counts drawn to one scale, each with its own facts: they are compared, not added up. */
export function ComparisonFigure({ figure: { measures }, locale }: ComparisonFigureProps) {
  const largest = Math.max(...measures.map((measure) => measure.amount ?? 0), 1)
  return (
    <div className="mt-6 grid gap-y-8">
      {measures.map((measure, index) => (
        <div key={measure.id} className="columns gap-y-3">
          <div className="md:col-span-8">
            <p className="font-display text-[2rem] leading-tight md:text-[2.25rem]">{measure.value}</p>
            <svg className="my-2 block h-5 w-full" aria-hidden="true">
              <rect
                width={`${(100 * (measure.amount ?? 0)) / largest}%`}
                height="100%"
                className={index === 0 ? 'fill-ink' : 'fill-blue'}
              />
            </svg>
            <p className="text-sentence">{measure.counts}</p>
          </div>
          <div className="md:col-span-4">
            <FigureFacts measures={[measure]} period={measure.period} locale={locale} />
          </div>
        </div>
      ))}
    </div>
  )
}
