import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button'
import { SigningLine } from '@/components/ui/signing-line'
import type { ShownAppeal } from './shown-appeal'
import { appealPath } from './shown-appeal'

/** The end of the letter: how to sign, and an empty line to do it on. Only while signing is open. */
export async function AppealClosing({ appeal }: { appeal: ShownAppeal }) {
  if (appeal.status !== 'open') return null
  const t = await getTranslations({ locale: appeal.locale, namespace: 'appeal' })
  const { howSigning } = appeal.text
  return (
    <section aria-labelledby="how-signing-title" className="page pt-16 md:pt-24 print:hidden">
      <div className="columns border-ink gap-y-4 border-t pt-6">
        <h2 id="how-signing-title" className="text-h2 col-label">
          {howSigning.title}
        </h2>
        <ol className="col-wide grid gap-x-(--gutter) gap-y-6 md:grid-cols-2">
          {howSigning.steps.map((step, index) => (
            <li key={step} className="text-sentence grid grid-cols-[2rem_minmax(0,1fr)]">
              <span aria-hidden="true" className="font-display text-blue text-[1.375rem] leading-tight">
                {index + 1}
              </span>
              {step}
            </li>
          ))}
        </ol>
      </div>
      <div className="columns mt-16 items-end gap-y-8 md:mt-24">
        <p className="text-title md:col-span-6">{t('closing.title')}</p>
        <div className="md:col-span-6">
          <SigningLine
            name={<span className="text-ui text-ink-3">{t('closing.name')}</span>}
            note={t('closing.note')}
          >
            <ButtonLink href={appealPath(appeal, '/sign')}>{t('hero.sign')}</ButtonLink>
          </SigningLine>
        </div>
      </div>
    </section>
  )
}
