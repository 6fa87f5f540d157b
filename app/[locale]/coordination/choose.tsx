import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { TextLink } from '@/components/ui/text-link'
import type { Locale } from '@/lib/platform/i18n/locales'
import type { Queue } from '@/lib/reviews/list-signatures-for-coordinator'

/** Stands on the right while no signature is chosen: how to go on, where others wait, or that nothing waits. */
export async function Choose({ locale, queue }: { locale: Locale; queue: Queue }) {
  const t = await getTranslations('coordination')
  const { waiting } = queue.counts
  if (queue.rows.length > 0) return <Words title={t('choose.title')}>{t('choose.hint')}</Words>
  if (waiting === 0) return <Words title={t('queue.empty.waiting')}>{t('choose.later')}</Words>
  return (
    <Words title={t('choose.elsewhere', { count: waiting })}>
      <TextLink href={`/${locale}/coordination`}>{t('queue.groups.waiting')}</TextLink>
    </Words>
  )
}

function Words({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <p className="text-h3 border-edge mt-8 max-w-120 border-b pb-2">{title}</p>
      <p className="text-sentence text-ink-2 mt-3 max-w-120">{children}</p>
    </>
  )
}
