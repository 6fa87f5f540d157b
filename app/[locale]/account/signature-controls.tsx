import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button'
import { isOpenForSigning } from '@/lib/appeals/is-open-for-signing'
import type { Locale } from '@/lib/platform/i18n/locales'
import type { OwnSignature } from '@/lib/signatures/own-signature'
import { CLOSED_BY_COORDINATORS, OPEN, WITHDRAWABLE } from '@/lib/signatures/signature-states'
import { changeVisibilityAction, withdrawAction } from './actions'
import { ControlForm } from './control-form'
import { VisibilityControl } from './visibility-control'

/** What the representative can do with a signature in its present state. */
export async function SignatureControls({ signature, locale }: { signature: OwnSignature; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'account' })
  const { reference, status, visibility, appeal } = signature
  const isOpen = isOpenForSigning(appeal, new Date())
  if (CLOSED_BY_COORDINATORS.includes(status))
    return <p className="text-ui text-ink-2">{t('closedByCoordinators')}</p>
  return (
    <div className="grid justify-items-start gap-3">
      {OPEN.includes(status) && isOpen && (
        <ButtonLink
          href={`/${locale}/account/signatures/${reference}`}
          variant={status === 'changes_requested' ? 'primary' : 'second'}
          size="small"
        >
          {status === 'changes_requested' ? t('editRequested') : t('edit')}
        </ButtonLink>
      )}
      {status === 'withdrawn' && isOpen && (
        <ButtonLink href={`/${locale}/appeals/${appeal.slug}/sign?from=${reference}`} size="small">
          {t('signAgain')}
        </ButtonLink>
      )}
      {WITHDRAWABLE.includes(status) && (
        <>
          {visibility === 'public' && <HideControl reference={reference} locale={locale} />}
          <VisibilityControl signature={signature} locale={locale} />
          <WithdrawControl reference={reference} locale={locale} />
        </>
      )}
    </div>
  )
}

/** One press, no question: who has to hide must be quick. */
async function HideControl({ reference, locale }: { reference: string; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'account' })
  return (
    <ControlForm
      action={changeVisibilityAction}
      hidden={{ reference, locale, visibility: 'counted' }}
      id={reference}
      look={{ variant: 'second', size: 'small' }}
      submit={t('hide')}
    >
      <p className="text-ui text-ink-2">{t('hideHint')}</p>
    </ControlForm>
  )
}

async function WithdrawControl({ reference, locale }: { reference: string; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'account' })
  return (
    <ControlForm
      action={withdrawAction}
      hidden={{ reference, locale }}
      id={reference}
      look={{ variant: 'second', size: 'small' }}
      summary={t('withdraw')}
      submit={t('withdrawNow')}
    >
      <p className="text-sentence">{t('withdrawMeaning')}</p>
    </ControlForm>
  )
}
