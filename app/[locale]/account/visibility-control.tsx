import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/platform/i18n/locales'
import type { OwnSignature } from '@/lib/signatures/own-signature'
import { RISK_COUNTRIES, VISIBILITIES } from '@/lib/signatures/visibility'
import { changeVisibilityAction } from './actions'
import { ControlForm } from './control-form'
import { RiskTick, VisibilityRow } from './visibility-choice'

/** The three choices; showing the name of an organisation at risk takes the word that the risk is understood. */
export async function VisibilityControl({ signature, locale }: { signature: OwnSignature; locale: Locale }) {
  const t = await getTranslations({ locale })
  const { reference, visibility, claimed } = signature
  return (
    <ControlForm
      action={changeVisibilityAction}
      hidden={{ reference, locale }}
      id={reference}
      look={{ variant: 'second', size: 'small' }}
      summary={t('account.changeVisibility')}
      submit={t('account.saveVisibility')}
    >
      <fieldset className="min-w-0">
        <legend className="sr-only">{t('sign.fields.visibility.label')}</legend>
        {VISIBILITIES.map((value, index) => (
          <VisibilityRow
            key={value}
            id={`${index === 0 ? 'visibility' : value}-${reference}`}
            value={value}
            current={visibility}
            title={t(`domain.visibility.${value}.title`)}
            consequence={t(`domain.visibility.${value}.consequence`)}
          />
        ))}
      </fieldset>
      {RISK_COUNTRIES.includes(claimed.country) && (
        <div className="grid gap-2">
          <p className="text-sentence">{t('sign.risk.danger')}</p>
          <RiskTick id={`riskUnderstood-${reference}`} label={t('sign.fields.riskUnderstood.label')} />
        </div>
      )}
    </ControlForm>
  )
}
