import { getTranslations } from 'next-intl/server'
import { TextLink } from '@/components/ui/text-link'
import { LOCALE_NAMES } from '@/lib/platform/i18n/locales'
import type { ShownAppeal } from './shown-appeal'
import { appealPath } from './shown-appeal'
import { LetterParagraph } from './letter-paragraph'

export async function AppealLetter({ appeal }: { appeal: ShownAppeal }) {
  const { locale, text } = appeal
  const t = await getTranslations({ locale, namespace: 'appeal.letter' })
  return (
    <section id="letter" aria-labelledby="letter-title" className="page section-letter">
      <div className="columns gap-y-8">
        <div className="col-label">
          <h2 id="letter-title" className="text-h2">
            {t('title')}
          </h2>
          <Versions appeal={appeal} />
        </div>
        <div className="col-wide grid gap-y-6">
          <p className="text-body max-w-152">
            {text.letter.salutation.map((line) => (
              <span key={line} className="block">
                {line}
              </span>
            ))}
          </p>
          {text.letter.paragraphs.map((sentences, index) => (
            <LetterParagraph key={index} sentences={sentences} text={text} locale={locale} />
          ))}
        </div>
      </div>
    </section>
  )
}

async function Versions({ appeal }: { appeal: ShownAppeal }) {
  const t = await getTranslations({ locale: appeal.locale, namespace: 'appeal.letter' })
  const others = appeal.hashes.filter(({ locale }) => locale !== appeal.textLocale)
  return (
    <dl className="text-ui mt-4 grid gap-y-3 max-md:grid-cols-2">
      <div>
        <dt className="text-small text-ink-3">{t('version')}</dt>
        <dd>
          {appeal.version}, <span lang={appeal.textLocale}>{LOCALE_NAMES[appeal.textLocale]}</span>
        </dd>
      </div>
      {others.length > 0 && (
        <div className="print:hidden">
          <dt className="text-small text-ink-3">{t('otherLanguages')}</dt>
          <dd className="flex flex-wrap gap-x-3 leading-7">
            {others.map(({ locale }) => (
              <TextLink
                key={locale}
                quiet
                href={appealPath({ locale, slug: appeal.slug })}
                lang={locale}
                hrefLang={locale}
              >
                {LOCALE_NAMES[locale]}
              </TextLink>
            ))}
          </dd>
        </div>
      )}
    </dl>
  )
}
