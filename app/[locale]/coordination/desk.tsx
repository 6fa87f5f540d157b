import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { DeskShell } from '@/components/layout/desk-shell'
import type { Actor } from '@/lib/accounts/actor'
import type { Locale } from '@/lib/platform/i18n/locales'
import { listSignaturesForCoordinator } from '@/lib/reviews/list-signatures-for-coordinator'
import type { QueueRequest } from '@/lib/reviews/queue-request'
import { signedInSlot } from '../sign-in/sign-out-slot'
import { Choose } from './choose'
import { QueuePane } from './queue-pane'
import { queueQuery, signaturePath } from './queue-address'

interface DeskProps {
  actor: Actor
  locale: Locale
  request: QueueRequest
  /** The reference of the signature in the right pane. */
  selected?: string
  /** Stands above the queue. */
  notice?: ReactNode
  bar?: ReactNode
  /** The right pane; without it stands there what to choose. */
  children?: ReactNode
}

/** The coordination desk: the queue on the left, what it is about on the right. */
export async function Desk({ actor, locale, request, selected, notice, bar, children }: DeskProps) {
  const t = await getTranslations('coordination')
  const queue = await listSignaturesForCoordinator(actor, request)
  const home = `/${locale}/coordination`
  return (
    <DeskShell
      locale={locale}
      path={`${selected ? signaturePath(selected) : '/coordination'}${queueQuery(request)}`}
      navigation={[{ key: 'review', href: home, label: t('review'), count: queue.counts.waiting }]}
      current="review"
      signedIn={await signedInSlot(actor.email)}
      listLabel={t('queue.label')}
      list={
        <>
          {notice}
          <QueuePane locale={locale} queue={queue} request={request} selected={selected} />
        </>
      }
      narrow={selected ? 'work' : 'list'}
      bar={bar}
    >
      {children ?? <Choose locale={locale} queue={queue} />}
    </DeskShell>
  )
}
