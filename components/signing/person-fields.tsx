import { useTranslations } from 'next-intl'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'
import type { FormAnswer } from './form-answer'

/** Who signs; `mailbox` is the address they have proven to read, or nothing when their session has ended. */
export function PersonFields({ answer, mailbox }: { answer: FormAnswer; mailbox: string | null }) {
  const t = useTranslations('sign.mailbox')
  return (
    <>
      <Field {...answer.field('representativeName', { hint: true })}>
        {(control) => (
          <TextInput {...control} autoComplete="name" defaultValue={answer.value('representativeName')} />
        )}
      </Field>
      <Field {...answer.field('representativeRole', { hint: true })}>
        {(control) => (
          <TextInput
            {...control}
            autoComplete="organization-title"
            defaultValue={answer.value('representativeRole')}
          />
        )}
      </Field>
      {mailbox && (
        <dl>
          <dt className="text-label">{t('label')}</dt>
          <dd className="text-sentence wrap-anywhere">{mailbox}</dd>
          <dd className="text-ui text-ink-2">{t('proven')}</dd>
        </dl>
      )}
    </>
  )
}
