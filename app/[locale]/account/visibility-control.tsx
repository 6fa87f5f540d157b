import { getTranslations } from 'next-intl/server'
import { Tick } from '@/components/ui/tick'
import type { Locale } from '@/lib/platform/i18n/locales'
import type { OwnSignature } from '@/lib/signatures/own-signature'
import { RISK_COUNTRIES, VISIBILITIES } from '@/lib/signatures/visibility'
import { changeVisibilityAction } from './actions'
import { ControlForm } from './control-form'

/** The three choices; showing the name of an organisation at risk takes the word that the risk is understood. */
export async function VisibilityControl({ signature, locale }: { signature: OwnSignature; locale: Locale }) {
  const t = await getTranslations({ locale })
  const { reference, visibility, claimed } = signature
  return (
    <ControlForm
      action={changeVisibilityAction}
      hidden={{ reference, locale }}
      id={`visibility-${reference}`}
      look={{ variant: 'second', size: 'small' }}
      summary={t('account.changeVisibility')}
      submit={t('account.saveVisibility')}
    >
      <fieldset className="min-w-0">
        <legend className="sr-only">{t('sign.fields.visibility.label')}</legend>
        {VISIBILITIES.map((value) => (
          <VisibilityRow
            key={value}
            id={`${value}-${reference}`}
            value={value}
            checked={value === visibility}
            title={t(`domain.visibility.${value}.title`)}
            consequence={t(`domain.visibility.${value}.consequence`)}
          />
        ))}
      </fieldset>
      {RISK_COUNTRIES.includes(claimed.country) && (
        <div className="grid gap-2">
          <p className="text-sentence">{t('sign.risk.danger')}</p>
          <Tick
            id={`riskUnderstood-${reference}`}
            name="riskUnderstood"
            label={t('sign.fields.riskUnderstood.label')}
          />
        </div>
      )}
    </ControlForm>
  )
}

interface VisibilityRowProps {
  id: string
  value: string
  checked: boolean
  title: string
  consequence: string
}

function VisibilityRow({ id, value, checked, title, consequence }: VisibilityRowProps) {
  return (
    <div className="flex gap-4 py-2">
      <input
        type="radio"
        className="radio mt-0.5"
        id={id}
        name="visibility"
        value={value}
        defaultChecked={checked}
        aria-describedby={`${id}-consequence`}
      />
      <div className="min-w-0">
        <label htmlFor={id} className="text-label cursor-pointer">
          {title}
        </label>
        <p id={`${id}-consequence`} className="text-ui text-ink-2">
          {consequence}
        </p>
      </div>
    </div>
  )
}
