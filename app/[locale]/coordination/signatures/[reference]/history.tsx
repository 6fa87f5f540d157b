import { getTranslations } from 'next-intl/server'
import { Timeline } from '@/components/ui/timeline'
import type { Locale } from '@/lib/platform/i18n/locales'
import type { ReviewedSignature } from '@/lib/reviews/find-signature-for-coordinator'
import type { HistoryEntry } from '@/lib/reviews/signature-history'
import { momentIn } from '../../desk-time'
import { DeskSection } from './desk-section'

/** What happened so far, newest first: what the organisation did and what coordinators decided. */
export async function History({ locale, signature }: { locale: Locale; signature: ReviewedSignature }) {
  const t = await getTranslations('coordination.history')
  const moment = momentIn(signature.appeal.timeZone, locale)
  return (
    <DeskSection title={t('title')}>
      <div className="pt-4">
        <Timeline
          entries={signature.history.map((entry, index) => ({
            key: `${entry.at.getTime()} ${index}`,
            time: <time dateTime={entry.at.toISOString()}>{moment(entry.at)}</time>,
            sentence: entry.what === 'event' ? <Deed entry={entry} /> : <Decision entry={entry} />,
            current: index === 0,
          }))}
        />
      </div>
    </DeskSection>
  )
}

async function Deed({ entry }: { entry: Extract<HistoryEntry, { what: 'event' }> }) {
  const t = await getTranslations('coordination.history')
  const deed = t(`actions.${entry.action}`)
  return entry.by ? t('deedBy', { deed, by: entry.by }) : deed
}

async function Decision({ entry }: { entry: Extract<HistoryEntry, { what: 'decision' }> }) {
  const t = await getTranslations()
  const { outcome, reasonCode, message, note } = entry
  const reason = `domain.reason.${outcome}.${reasonCode}` as 'domain.reason.reopen.other'
  return (
    <>
      <p className="font-medium">
        {t('coordination.history.decisionBy', {
          decision: t(`coordination.outcomes.${outcome}`),
          by: entry.by ?? '',
        })}
      </p>
      {t.has(reason) && <p>{t(reason)}</p>}
      {message && (
        <p className="whitespace-pre-line">{t('coordination.history.message', { words: message })}</p>
      )}
      {note && (
        <p className="text-ink-2 whitespace-pre-line">{t('coordination.history.note', { words: note })}</p>
      )}
    </>
  )
}
