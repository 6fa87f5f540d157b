import { getTranslations } from 'next-intl/server'

export type DecisionTexts = Awaited<ReturnType<typeof decisionTexts>>

/** What the decision form can say. Placeholders of its errors stay as they are until the answer fills them. */
export async function decisionTexts() {
  const common = await getTranslations('common')
  const errors = await getTranslations('errors')
  const sign = await getTranslations('sign')
  const t = await getTranslations('coordination.decide')
  return {
    title: t('title'),
    reason: t('reason'),
    noReason: t('noReason'),
    otherReason: t('otherReason'),
    message: t('message'),
    note: t('note'),
    optional: common('optional'),
    prefix: common('errorPrefix'),
    pending: common('pending'),
    signIn: sign('signIn'),
    problems: errors('title'),
    errors: Object.fromEntries(CODES.map((code) => [code, errors(code, PLACEHOLDERS)])),
  }
}

const PLACEHOLDERS = { by: '{by}', at: '{at}', outcome: '{outcome}' }

const CODES = [
  'already-decided',
  'changed-meanwhile',
  'own-signature',
  'not-possible',
  'not-found',
  'not-accepted',
  'signed-out',
  'unavailable',
  'choose-outcome',
  'reason-of-other-outcome',
  'reason-required',
  'say-what-to-change',
  'too-long',
  'lone-surrogate',
  'control',
  'bidi',
  'invisible',
  'unassigned',
  'stacked-marks',
] as const
