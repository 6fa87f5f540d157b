import { getTranslations } from 'next-intl/server'
import { DataTable } from '@/components/ui/data-table'
import type { AppealFigure } from '@/lib/appeals/appeal-content'
import type { Locale } from '@/lib/platform/i18n/locales'

/** The same numbers as a table, behind a fold that needs no script. */
export async function FigureTable({ figure, locale }: { figure: AppealFigure; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'appeal.figures' })
  const measures = figure.form === 'parts' ? [figure.whole, ...figure.parts] : figure.measures
  const remainder = figure.form === 'parts' ? figure.remainder : undefined
  const rows = measures.map((measure) => ({
    key: measure.id,
    cells: [
      measure.value,
      measure.counts,
      measure.period,
      measure.sources.map((source) => source.cited).join('; '),
      measure.note ?? '',
    ],
  }))
  if (remainder) rows.push({ key: 'remainder', cells: [remainder.value, remainder.label, '', '', ''] })
  return (
    <details className="mt-5 print:hidden">
      <summary className="text-ui text-ink-2 py-1">{t('table')}</summary>
      <div className="pt-2">
        <DataTable
          caption={figure.title}
          captionHidden
          columns={[
            { key: 'value', header: t('value') },
            { key: 'counts', header: t('counts') },
            { key: 'period', header: t('period') },
            { key: 'sources', header: t('source', { count: 2 }) },
            { key: 'doubt', header: t('doubt') },
          ]}
          rows={rows}
        />
      </div>
    </details>
  )
}
