import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/platform/i18n/locales'
import { currentRepresentative } from '@/lib/reviews/current-representative'
import { evidenceLines, type EvidenceLine, type OtherSignature } from '@/lib/reviews/evidence'
import type { ReviewedSignature } from '@/lib/reviews/find-signature-for-coordinator'
import { EvidenceMark, type Mark } from '../../evidence-mark'
import { MAILBOX_MARKS } from '../../mailbox-marks'
import { DeskSection } from './desk-section'
import { OtherSignatures } from './other-signatures'

interface EvidenceSectionProps {
  locale: Locale
  signature: ReviewedSignature
  query: string
}

/** What speaks for the claim and what needs a look. It proposes; people decide. */
export async function EvidenceSection({ locale, signature, query }: EvidenceSectionProps) {
  const t = await getTranslations('coordination.evidence')
  const { evidence } = signature
  const lines = evidenceLines(evidence)
  const count = (weight: EvidenceLine['weight']) => lines.filter((line) => line.weight === weight).length
  const note = t('summary', { supports: count('supports'), check: count('check'), open: count('open') })
  const others: Partial<Record<EvidenceLine['topic'], OtherSignature[]>> = {
    website: evidence.sameDomain,
    name: evidence.sameName,
  }
  return (
    <DeskSection title={t('title')} note={note}>
      <ul>
        {lines.map((line) => (
          <li
            key={line.topic}
            className={`border-rule text-ui grid grid-cols-[1rem_minmax(0,1fr)_auto] items-baseline gap-x-3 border-b py-2 sm:grid-cols-[1rem_8rem_minmax(0,1fr)_auto] ${
              line.weight === 'check' ? 'bg-tint -mx-2 px-2' : ''
            }`}
          >
            <EvidenceMark mark={markOf(line)} />
            <span className="font-medium">{t(`topics.${line.topic}`)}</span>
            <div className="text-ink-2 wrap-anywhere max-sm:col-span-2 max-sm:col-start-2 max-sm:row-start-2">
              <Finding line={line} signature={signature} />
              <OtherSignatures locale={locale} others={others[line.topic] ?? []} query={query} />
            </div>
            <span className={line.weight === 'check' ? 'font-medium' : 'text-ink-2'}>
              {t(`weights.${line.weight}`)}
            </span>
          </li>
        ))}
      </ul>
    </DeskSection>
  )
}

function markOf(line: EvidenceLine): Mark {
  if (line.topic === 'mailbox' && line.finding !== 'none') return MAILBOX_MARKS[line.finding]
  if (line.weight === 'check') return 'look-alike'
  return line.weight === 'supports' ? 'sure' : 'open'
}

async function Finding({ line, signature }: { line: EvidenceLine; signature: ReviewedSignature }) {
  const t = await getTranslations('coordination.evidence.findings')
  const { evidence, representatives } = signature
  const person = currentRepresentative(representatives)
  switch (line.topic) {
    case 'mailbox':
      return line.finding === 'none'
        ? t('mailbox.none')
        : t(`mailbox.${line.finding}`, {
            email: person?.contactEmail ?? '',
            domain: evidence.mailbox?.domain ?? '',
          })
    case 'website':
      return t(`website.${line.finding}`, { domain: evidence.websiteDomain ?? '' })
    case 'name':
      return t(`name.${line.finding}`)
    case 'role':
      return person ? t('role.claimed', { role: person.function }) : t('role.nobody')
  }
}
