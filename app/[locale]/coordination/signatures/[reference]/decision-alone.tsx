import { getTranslations } from 'next-intl/server'
import { DeskShell } from '@/components/layout/desk-shell'
import type { Locale } from '@/lib/platform/i18n/locales'
import { DecisionBar } from './decision-bar'

interface DecisionAloneProps {
  locale: Locale
  reference: string
  /** Without its language. */
  path: string
  queue: string
}

/**
 * The form by itself, with every word that was typed, where nothing else can be shown: the session has ended or the
 * database is away. Stands where it stands on the whole page, or React would not give it its answer.
 */
export async function DecisionAlone({ locale, reference, path, queue }: DecisionAloneProps) {
  const t = await getTranslations('coordination')
  return (
    <DeskShell
      locale={locale}
      path={path}
      bar={<DecisionBar locale={locale} signature={null} path={path} queue={queue} />}
    >
      <h1 className="text-h2">{t('decide.title')}</h1>
      <p className="text-small text-ink-2 mt-2">
        {t('reference')} <span className="text-code">{reference}</span>
      </p>
    </DeskShell>
  )
}
