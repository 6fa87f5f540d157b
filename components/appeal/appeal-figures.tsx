import { getTranslations } from 'next-intl/server'
import type { AppealFigure } from '@/lib/appeals/appeal-content'
import type { Locale } from '@/lib/platform/i18n/locales'
import type { ShownAppeal } from './shown-appeal'
import { ComparisonFigure } from './comparison-figure'
import { FigureTable } from './figure-table'
import { NumbersFigure } from './numbers-figure'
import { PartsFigure } from './parts-figure'

export async function AppealFigures({ appeal: { text, locale } }: { appeal: ShownAppeal }) {
  const { whyItMatters, figures } = text
  return (
    <section id="figures" aria-labelledby="figures-title" className="page section pb-0">
      <div className="columns gap-y-4">
        <h2 id="figures-title" className="text-h2 col-label">
          {whyItMatters.title}
        </h2>
        <div className="col-text grid gap-y-4">
          {whyItMatters.paragraphs.map((paragraph, index) => (
            <p key={paragraph} className={index === 0 ? 'text-lead' : 'text-body text-ink-2'}>
              {paragraph}
            </p>
          ))}
        </div>
      </div>
      {figures.map((figure, index) => (
        <Figure key={figure.id} figure={figure} number={index + 1} locale={locale} />
      ))}
    </section>
  )
}

async function Figure({ figure, number, locale }: { figure: AppealFigure; number: number; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'appeal.figures' })
  return (
    <figure
      id={`figure-${figure.id}`}
      aria-labelledby={`figure-${figure.id}-title`}
      className="border-ink mt-12 border-t pt-4 md:mt-16"
    >
      <figcaption>
        <p className="text-small text-ink-2">{t('figure', { number })}</p>
        <h3
          id={`figure-${figure.id}-title`}
          className={`mt-2 max-w-184 ${number === 1 ? 'text-h2' : 'text-h3'}`}
        >
          {figure.title}
        </h3>
        {figure.description && <p className="text-ui text-ink-2 mt-2 max-w-152">{figure.description}</p>}
      </figcaption>
      <FigureBody figure={figure} locale={locale} />
      <FigureTable figure={figure} locale={locale} />
    </figure>
  )
}

function FigureBody({ figure, locale }: { figure: AppealFigure; locale: Locale }) {
  switch (figure.form) {
    case 'parts':
      return <PartsFigure figure={figure} locale={locale} />
    case 'comparison':
      return <ComparisonFigure figure={figure} locale={locale} />
    case 'numbers':
      return <NumbersFigure figure={figure} locale={locale} />
  }
}
