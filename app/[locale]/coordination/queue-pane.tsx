import { getTranslations } from 'next-intl/server'
import { Navigation } from '@/components/layout/navigation'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Pager } from '@/components/ui/pager'
import { TextInput } from '@/components/ui/text-input'
import { TextLink } from '@/components/ui/text-link'
import type { Locale } from '@/lib/platform/i18n/locales'
import type { Queue } from '@/lib/reviews/list-signatures-for-coordinator'
import type { QueueGroup, QueueRequest } from '@/lib/reviews/queue-request'
import { queueQuery } from './queue-address'
import { QueueRow } from './queue-row'

interface QueuePaneProps {
  locale: Locale
  queue: Queue
  request: QueueRequest
  selected?: string
}

/** Groups, search and rows; the list goes on by page, not by scrolling. */
export async function QueuePane({ locale, queue, request, selected }: QueuePaneProps) {
  const t = await getTranslations('coordination.queue')
  const home = `/${locale}/coordination`
  const groups: QueueGroup[] = ['waiting', 'changes', 'decided']
  const items = groups.map((group) => ({
    key: group,
    href: `${home}${queueQuery({ group })}`,
    label: t(`groups.${group}`),
    count: queue.counts[group],
  }))
  return (
    <>
      <div className="border-rule grid gap-2 border-b px-5 pt-2 pb-4 lg:px-7">
        <Navigation
          label={t('groupsLabel')}
          items={items}
          current={request.group}
          className="text-ui flex flex-wrap gap-x-5"
        />
        <SearchForm action={home} q={request.q} />
      </div>
      {queue.rows.length > 0 ? (
        <ol>
          {queue.rows.map((row) => (
            <QueueRow
              key={row.id}
              locale={locale}
              row={row}
              query={queueQuery(request)}
              isSelected={row.reference === selected}
              showsStatus={!request.group || request.group === 'decided'}
            />
          ))}
        </ol>
      ) : (
        <div className="px-5 lg:px-7">
          <NothingHere request={request} />
        </div>
      )}
      <div className="px-5 lg:px-7">
        <Pager
          label={t('pages')}
          next={
            queue.next
              ? { href: `${home}${queueQuery({ ...request, after: queue.next })}`, label: t('next') }
              : undefined
          }
          previous={
            request.after
              ? { href: `${home}${queueQuery({ ...request, after: undefined })}`, label: t('first') }
              : undefined
          }
        />
      </div>
    </>
  )
}

async function SearchForm({ action, q }: { action: string; q?: string }) {
  const t = await getTranslations('coordination.queue')
  return (
    <form role="search" action={action} className="grid gap-1">
      <label htmlFor="q" className="text-small text-ink-2">
        {t('search')}
      </label>
      <div className="flex gap-2">
        <TextInput dense type="search" id="q" name="q" defaultValue={q} />
        <Button variant="second" size="small" type="submit">
          {t('find')}
        </Button>
      </div>
      {q && (
        <p className="text-small text-ink-2 wrap-anywhere">
          {t('found', { q })} <TextLink href={action}>{t('clear')}</TextLink>
        </p>
      )}
    </form>
  )
}

async function NothingHere({ request: { q, group, after } }: { request: QueueRequest }) {
  const t = await getTranslations('coordination.queue.empty')
  if (after) return <EmptyState title={t('end')} />
  if (q) return <EmptyState title={t('search')}>{t('searchHint')}</EmptyState>
  return <EmptyState title={t(group ?? 'waiting')} />
}
