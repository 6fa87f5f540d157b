import { getLocale, getTranslations } from 'next-intl/server'
import { PageShell } from '@/components/layout/page-shell'
import { ButtonLink } from '@/components/ui/button'

/** What is not there, and what does not work, said in the reader's language with the way on. */
export async function WrongPage({ problem }: { problem: 'notFound' | 'outdated' | 'failure' }) {
  const locale = await getLocale()
  const t = await getTranslations(`common.${problem}`)
  return (
    <PageShell locale={locale} path="">
      <h1 className="text-title">{t('title')}</h1>
      <div className="columns mt-10 md:mt-14">
        <div className="col-text grid gap-8">
          <p className="text-body">{t('text')}</p>
          <p>
            <ButtonLink href={`/${locale}`}>{t('home')}</ButtonLink>
          </p>
        </div>
      </div>
    </PageShell>
  )
}
