import { useTranslations } from 'next-intl'
import { SigningLine } from '@/components/ui/signing-line'
import { SubmitButton } from '@/components/ui/submit-button'
import { Tick } from '@/components/ui/tick'
import type { FormAnswer } from './form-answer'

interface ClosingFieldsProps {
  answer: FormAnswer
  /** The organisation's name as far as it is typed; it stands on the line. */
  name: string
  submit: string
}

/** What is agreed to, and the line one signs on. Agreement is given anew with every signing. */
export function ClosingFields({ answer, name, submit }: ClosingFieldsProps) {
  const t = useTranslations()
  return (
    <>
      <div>
        <Tick {...answer.field('authorised')} defaultChecked={answer.isTicked('authorised')} />
        <Tick {...answer.field('consent')} defaultChecked={answer.isTicked('consent')} />
        <Tick {...answer.field('updates', { optional: true })} defaultChecked={answer.isTicked('updates')} />
      </div>
      <SigningLine
        name={name ? <bdi>{name}</bdi> : <span className="text-ink-3">{t('sign.yourOrganisation')}</span>}
        note={t('sign.note')}
      >
        <SubmitButton pendingLabel={t('common.pending')}>{submit}</SubmitButton>
      </SigningLine>
    </>
  )
}
