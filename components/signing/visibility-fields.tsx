import { useTranslations } from 'next-intl'
import { Choice } from '@/components/ui/choice'
import { Notice } from '@/components/ui/notice'
import { Tick } from '@/components/ui/tick'
import type { FormAnswer } from './form-answer'
import { VisibilityPicture } from './visibility-picture'

const VISIBILITIES = ['public', 'recipients', 'counted'] as const

/** Seen only while a country at risk is chosen, without any script. */
const AT_RISK_ONLY =
  'hidden group-has-[option[value=BY]:checked]/signing:block group-has-[option[value=RU]:checked]/signing:block'

/** The risk stands before the choice. `preselected`: the country has just made the choice, which is said aloud. */
export function VisibilityFields({ answer, preselected }: { answer: FormAnswer; preselected: boolean }) {
  const t = useTranslations()
  const { label, ...choice } = answer.field('visibility')
  const asksAboutRisk = answer.hasError('riskUnderstood')
  const options = VISIBILITIES.map((value) => ({
    value,
    title: t(`domain.visibility.${value}.title`),
    consequence: t(`domain.visibility.${value}.consequence`),
    picture: <VisibilityPicture visibility={value} />,
  }))
  return (
    <>
      <Notice title={t('sign.risk.title')}>
        <p>{t('sign.risk.danger')}</p>
        <p>
          {t.rich('sign.risk.choice', { b: (words) => <strong className="font-semibold">{words}</strong> })}
        </p>
      </Notice>
      {/* The buttons lie above the layer that makes a row the target, so that a press on them is theirs. */}
      <div className="[&_.radio]:relative [&_.radio]:z-1">
        <Choice
          {...choice}
          legend={label}
          options={options}
          defaultValue={asksAboutRisk ? 'counted' : answer.value('visibility')}
        />
      </div>
      <p role="status" className="text-ui text-ink-2 -mt-4 empty:hidden">
        {preselected && t('sign.risk.preselected')}
      </p>
      <Tick
        {...answer.field('riskUnderstood')}
        className={asksAboutRisk ? '' : AT_RISK_ONLY}
        defaultChecked={answer.isTicked('riskUnderstood')}
      />
    </>
  )
}
