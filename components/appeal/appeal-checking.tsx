import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { TextLink } from '@/components/ui/text-link'
import type { ShownAppeal } from './shown-appeal'
import { TextHashes } from './text-hashes'

const STEPS = ['mailbox', 'evidence', 'decision'] as const

/** How a name gets on the list, and how anyone can check it. */
export async function AppealChecking({ appeal }: { appeal: ShownAppeal }) {
  const t = await getTranslations({ locale: appeal.locale, namespace: 'appeal.checking' })
  return (
    <section id="checking" aria-labelledby="checking-title" className="page">
      <div className="columns border-ink gap-y-4 border-t pt-6">
        <h2 id="checking-title" className="text-h2 col-label">
          {t('title')}
        </h2>
        <div className="col-wide">
          {STEPS.map((step) => (
            <Step key={step} title={t(`${step}.title`)} text={t(`${step}.text`)} />
          ))}
          <Step title={t('verify.title')} text={t('verify.text')}>
            <TextHashes appeal={appeal} />
            <OpenData appeal={appeal} />
          </Step>
        </div>
      </div>
    </section>
  )
}

function Step({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className="border-rule grid gap-x-(--gutter) gap-y-1 border-b py-6 first:pt-0 last:border-b-0 md:grid-cols-9">
      <h3 className="text-name md:col-span-3">{title}</h3>
      <div className="md:col-span-6">
        <p className="text-sentence">{text}</p>
        {children}
      </div>
    </div>
  )
}

async function OpenData({ appeal: { locale, slug } }: { appeal: ShownAppeal }) {
  const t = await getTranslations({ locale, namespace: 'appeal.checking.verify' })
  const api = `/api/v1/appeals/${slug}`
  return (
    <p className="text-ui mt-4 flex flex-wrap gap-x-6 gap-y-2 print:hidden">
      <TextLink href={api}>{t('textAsJson')}</TextLink>
      <TextLink href={`${api}/signatories.csv`}>{t('listAsCsv')}</TextLink>
      <TextLink href={`${api}/signatories`}>{t('listAsJson')}</TextLink>
    </p>
  )
}
