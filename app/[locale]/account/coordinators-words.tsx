import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/platform/i18n/locales'
import type { OwnSignature } from '@/lib/signatures/own-signature'

/** Why a signature stands where it does, in the coordinators' words; nothing once the organisation has moved on. */
export async function CoordinatorsWords({ signature, locale }: { signature: OwnSignature; locale: Locale }) {
  const { decision, status } = signature
  if (!decision || RESULTS[status] !== decision.outcome) return null
  const t = await getTranslations({ locale })
  const explanation = `domain.explanation.${decision.outcome}.${decision.reasonCode}`
  return (
    <section aria-label={t('account.words')} className="border-ink border-y-2 py-4">
      {/* No heading: it stands below headings of different levels. */}
      <p className="text-name mb-2">{t('account.words')}</p>
      {t.has(explanation) && <p className="text-sentence">{t(explanation)}</p>}
      {decision.message && (
        <blockquote dir="auto" className="text-sentence mt-2 whitespace-pre-line">
          {decision.message}
        </blockquote>
      )}
    </section>
  )
}

/** The decision that a state is the result of. */
const RESULTS: Partial<Record<string, string>> = {
  changes_requested: 'request_changes',
  rejected: 'reject',
  revoked: 'revoke',
}
