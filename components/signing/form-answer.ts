import { useTranslations } from 'next-intl'
import type { SummaryError } from '@/components/ui/error-summary'
import type { FormState } from '@/lib/platform/action'

/** The fields in the order in which they stand on the page. */
export const SIGNATURE_FIELDS = [
  'organisationName',
  'organisationNameLatin',
  'acronym',
  'country',
  'city',
  'website',
  'kind',
  'representativeName',
  'representativeRole',
  'visibility',
  'riskUnderstood',
  'statement',
  'authorised',
  'consent',
  'updates',
] as const
export type SignatureField = (typeof SIGNATURE_FIELDS)[number]

/** Fields whose errors say nothing without their label; the others' are sentences of their own. */
const LABELLED: string[] = SIGNATURE_FIELDS.slice(0, 9)

export type FormAnswer = ReturnType<typeof useFormAnswer>

/** What the signing form shows of its last answer: values, and words for everything that was wrong. */
export function useFormAnswer(state: FormState, initialValues: Record<string, string>) {
  const t = useTranslations()
  const values = Object.keys(state.values).length > 0 ? state.values : initialValues
  const isChangedMeanwhile = state.reason === 'changed-meanwhile'
  const error = (code: string | undefined) => code && t(`errors.${code}`)

  return {
    /** What was sent without being asked. */
    hidden: pick(values, (name) => !isSignatureField(name)),
    /** What the person saw when they began; it stays so until they are told that something has changed since. */
    shown: isChangedMeanwhile ? {} : pick(values, (name) => name === 'shownAt' || name === 'revision'),
    value: (name: SignatureField) =>
      (isChangedMeanwhile && name === 'visibility' ? state.details?.visibility : values[name]) ?? '',
    isTicked: (name: SignatureField) => Boolean(values[name]),
    hasError: (name: SignatureField) => name in state.fields,
    /** The props of a field, a choice or a tick that is called by this name. */
    field: (name: SignatureField, { hint = false, optional = false } = {}) => ({
      name,
      label: t(`sign.fields.${name}.label`),
      hint: hint ? t(`sign.fields.${name}.hint`) : undefined,
      optional: optional ? t('common.optional') : undefined,
      error: error(state.fields[name]),
      errorPrefix: t('common.errorPrefix'),
    }),
    summary: summaryOf(state, (name, code) => {
      if (name === 'form' && t.has(`sign.refusals.${code}`)) return t(`sign.refusals.${code}`, state.details)
      return LABELLED.includes(name)
        ? `${t(`sign.fields.${name}.label`)}: ${t(`errors.${code}`)}`
        : t(`errors.${code}`)
    }),
  }
}

function summaryOf(
  { fields, reason }: FormState,
  word: (name: string, code: string) => string,
): SummaryError[] {
  const known = SIGNATURE_FIELDS.filter((name) => name in fields)
  const others = Object.keys(fields).filter((name) => !isSignatureField(name))
  return [
    ...(reason ? [{ message: word('form', reason) }] : []),
    ...known.map((name) => ({ field: name, message: word(name, fields[name] ?? '') })),
    ...others.map((name) => ({ message: word(name, fields[name] ?? '') })),
  ]
}

function pick(values: Record<string, string>, isWanted: (name: string) => boolean) {
  return Object.fromEntries(Object.entries(values).filter(([name]) => isWanted(name)))
}

function isSignatureField(name: string): name is SignatureField {
  return SIGNATURE_FIELDS.includes(name as SignatureField)
}
