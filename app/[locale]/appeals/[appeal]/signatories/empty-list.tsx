import { getTranslations } from 'next-intl/server'
import { appealPath } from '@/components/appeal/shown-appeal'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { TextLink } from '@/components/ui/text-link'
import { listAddress, wholeListAddress, type ShownList } from './shown-list'

/** Why there is no name, and where to go from here. */
export async function EmptyList({ list }: { list: ShownList }) {
  const { locale, view, found, counts } = list
  const t = await getTranslations({ locale, namespace: 'signatories' })
  if (counts.named === 0)
    return (
      <EmptyState
        title={t('empty.none.title')}
        action={
          list.status === 'open' && <ButtonLink href={appealPath(list, '/sign')}>{t('sign')}</ButtonLink>
        }
      >
        {t('empty.none.text')}
      </EmptyState>
    )
  if (found?.count === 0)
    return (
      <EmptyState
        title={t('empty.nothing.title', { q: view.q ?? '', hasSearch: view.q ? 'yes' : 'no' })}
        action={<TextLink href={wholeListAddress(list)}>{t('filter.clear')}</TextLink>}
      >
        {t('empty.nothing.text')}
      </EmptyState>
    )
  return (
    <EmptyState
      title={t('empty.end.title')}
      action={<TextLink href={listAddress(list)}>{t('pager.start')}</TextLink>}
    />
  )
}
