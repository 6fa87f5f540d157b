'use client'

import { useTranslations } from 'next-intl'
import { Tick } from '@/components/ui/tick'
import { useLastAnswer } from './control-form'

interface VisibilityRowProps {
  id: string
  value: string
  /** What the signature has now: chosen, until something else was sent. */
  current: string
  title: string
  consequence: string
}

export function VisibilityRow({ id, value, current, title, consequence }: VisibilityRowProps) {
  const { values } = useLastAnswer()
  return (
    <div className="flex gap-4 py-2">
      <input
        type="radio"
        className="radio mt-0.5"
        id={id}
        name="visibility"
        value={value}
        defaultChecked={value === (values.visibility ?? current)}
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

/** That the risk is understood, with what is wrong about it where it was needed and not said. */
export function RiskTick({ id, label }: { id: string; label: string }) {
  const t = useTranslations()
  const { values, fields } = useLastAnswer()
  return (
    <Tick
      id={id}
      name="riskUnderstood"
      label={label}
      error={fields.riskUnderstood && t(`errors.${fields.riskUnderstood}`)}
      errorPrefix={t('common.errorPrefix')}
      defaultChecked={Boolean(values.riskUnderstood)}
    />
  )
}
