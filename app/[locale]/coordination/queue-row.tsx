import { getTranslations } from 'next-intl/server'
import { Tag } from '@/components/ui/tag'
import { countryName } from '@/lib/platform/i18n/countries'
import type { Locale } from '@/lib/platform/i18n/locales'
import type { QueueRow as Row } from '@/lib/reviews/list-signatures-for-coordinator'
import { waitedFor } from './desk-time'
import { EvidenceMark } from './evidence-mark'
import { MAILBOX_MARKS } from './mailbox-marks'
import { signaturePath } from './queue-address'

interface QueueRowProps {
  locale: Locale
  row: Row
  /** The part of the queue it stands in, kept by its link. */
  query: string
  isSelected: boolean
  showsStatus: boolean
}

export async function QueueRow({ locale, row, query, isSelected, showsStatus }: QueueRowProps) {
  const t = await getTranslations()
  return (
    <li
      className={`relative px-5 py-3 lg:px-7 ${
        isSelected ? 'bg-wash border-blue border-b-3' : 'border-rule hover:bg-tint border-b'
      }`}
    >
      <div className="flex items-baseline justify-between gap-4">
        {/* The link's empty layer makes the whole row the target, and its name stays the organisation's. */}
        <a
          href={`/${locale}${signaturePath(row.reference)}${query}`}
          aria-current={isSelected ? 'true' : undefined}
          dir="auto"
          className="text-name min-w-0 -outline-offset-3 before:absolute before:inset-0 before:content-['']"
        >
          {row.name}
        </a>
        <span className="text-small text-ink-2 whitespace-nowrap tabular-nums">
          {waitedFor(row.statusSince, locale)}
        </span>
      </div>
      <div className="text-small text-ink-2 mt-0.5 flex flex-wrap items-center gap-x-4 gap-y-1">
        <span>{countryName(row.country, locale)}</span>
        <MailboxWord mailbox={row.mailbox} />
        <span className="ms-auto flex flex-wrap gap-1">
          {showsStatus && <Tag>{t(`domain.status.${row.status}.label`)}</Tag>}
          {row.hasTwin && <Tag>{t('coordination.tags.twin')}</Tag>}
          {row.submissions > 1 && <Tag>{t('coordination.tags.changed')}</Tag>}
          {row.visibility !== 'public' && <Tag>{t(`domain.visibility.${row.visibility}.title`)}</Tag>}
        </span>
      </div>
    </li>
  )
}

async function MailboxWord({ mailbox }: { mailbox: Row['mailbox'] }) {
  const t = await getTranslations()
  const alarm = mailbox?.kind === 'disposable'
  return (
    <span className={`flex items-center gap-1.5 ${alarm ? 'text-alarm' : ''}`}>
      <EvidenceMark mark={mailbox ? MAILBOX_MARKS[mailbox.kind] : 'open'} />
      {mailbox ? t(`domain.mailbox.${mailbox.kind}`) : t('coordination.tags.carriedOver')}
    </span>
  )
}
