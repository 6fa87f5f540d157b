import { Ledger } from '@/components/ui/ledger'
import type { AppealFigure } from '@/lib/appeals/appeal-content'
import type { Locale } from '@/lib/platform/i18n/locales'
import { FigureFacts } from './figure-facts'

interface NumbersFigureProps {
  figure: Extract<AppealFigure, { form: 'numbers' }>
  locale: Locale
}

export function NumbersFigure({ figure, locale }: NumbersFigureProps) {
  const entries = figure.measures.map((measure) => ({
    key: measure.id,
    figure: measure.value,
    sentence: measure.counts,
    source: <FigureFacts measures={[measure]} period={measure.period} locale={locale} />,
  }))
  return (
    <div className="mt-4">
      <Ledger entries={entries} />
    </div>
  )
}
