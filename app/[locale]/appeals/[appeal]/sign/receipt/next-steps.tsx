import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/lib/platform/i18n/locales'
import type { SignatureStatus } from '@/lib/signatures/signature-states'

interface NextStepsProps {
  locale: Locale
  status: SignatureStatus
  children: ReactNode
}

/** What happens after signing; for a signature that is past that, what its state means. */
export async function NextSteps({ locale, status, children }: NextStepsProps) {
  const t = await getTranslations({ locale })
  return (
    <section aria-labelledby="next" className="md:col-start-9 md:col-end-13">
      <h2 id="next" className="text-h3 border-ink border-t pt-3">
        {t('sign.receipt.next')}
      </h2>
      {status === 'pending' ? (
        <ol className="text-sentence mt-3 mb-8 grid list-decimal gap-3 ps-5">
          <li>{t('sign.receipt.steps.check')}</li>
          <li>{t('sign.receipt.steps.mail')}</li>
          <li>{t('sign.receipt.steps.control')}</li>
        </ol>
      ) : (
        <p className="text-sentence mt-3 mb-8">{t(`domain.status.${status}.meaning`)}</p>
      )}
      {children}
    </section>
  )
}
