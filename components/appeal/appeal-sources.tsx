import { getTranslations } from 'next-intl/server'
import type { ShownAppeal } from './shown-appeal'

/** Everything the text and its figures cite, with the misprints that are known. */
export async function AppealSources({ appeal: { text, locale } }: { appeal: ShownAppeal }) {
  const t = await getTranslations({ locale, namespace: 'appeal.figures' })
  return (
    <section id="sources" aria-labelledby="sources-title" className="page pt-12 pb-16 md:pt-16 md:pb-24">
      <div className="columns border-ink gap-y-4 border-t pt-4">
        <h2 id="sources-title" className="text-h3 col-label">
          {t('sources')}
        </h2>
        <ul className="col-wide">
          {text.sources.map((source) => (
            <li
              key={source.id}
              id={`source-${source.id}`}
              className="border-rule target:bg-wash text-ui grid gap-x-(--gutter) border-b py-2 md:grid-cols-9"
            >
              <span className="text-ink-2 md:col-span-3">{source.publisher}</span>
              <span className="md:col-span-4">
                {source.title && (
                  <cite lang={source.titleLanguage} className="not-italic">
                    {source.title}
                  </cite>
                )}
                {source.note && <span className="text-small text-ink-2 block">{source.note}</span>}
              </span>
              <span className="text-ink-2 tabular-nums md:col-span-2 md:text-end">{source.date}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
