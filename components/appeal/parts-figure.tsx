import type { AppealFigure } from '@/lib/appeals/appeal-content'
import type { Locale } from '@/lib/platform/i18n/locales'
import { FigureFacts } from './figure-facts'
import { SquaresAcross, SquaresDown } from './squares'
import type { SquarePart } from './squares'

interface PartsFigureProps {
  figure: Extract<AppealFigure, { form: 'parts' }>
  locale: Locale
}

/** A whole and what became of it: one square for each, blocks that touch nowhere, values beside them. */
export function PartsFigure({ figure, locale }: PartsFigureProps) {
  const { whole, parts, remainder } = figure
  const drawn: SquarePart[] = [
    ...parts.map((part, index) => ({
      value: part.value,
      label: part.label ?? part.counts,
      amount: part.amount ?? 0,
      tone: index === 0 ? ('blue' as const) : ('ink' as const),
    })),
    ...(remainder ? [{ ...remainder, tone: 'rest' as const }] : []),
  ]
  return (
    <>
      <div className="mt-8">
        <SquaresAcross id={figure.id} label={figure.title} parts={drawn} />
        <SquaresDown id={figure.id} parts={drawn} />
      </div>
      <div className="mt-6">
        <FigureFacts measures={[whole, ...parts]} period={whole.period} locale={locale} across />
      </div>
    </>
  )
}
