import { randomUUID } from 'node:crypto'
import { searchKey } from '@/lib/organisations/name-key'
import type { Transaction } from '@/lib/platform/db/database'
import { recordEvent } from '@/lib/platform/events'
import type { Locale } from '@/lib/platform/i18n/locales'
import { oweMail } from '@/lib/platform/mail/outbox'
import { representativeFields, submissionFields } from './claim-content'
import { moveSignature, type LockedSignature } from './move-signature'
import { recordVisibilityChange } from './record-visibility-change'
import type { SignatureClaim } from './signature-form'

/** Version of the wording of the consents (`sign.consents` in the messages): raise it when that changes. */
export const CONSENT_VERSION = '2026-11'

/** Who claims what, about which text, in which language of the site. */
export type SubmittedClaim = { claim: SignatureClaim; userId: string; textId: string; locale: Locale }

/**
 * Adds a submission to a locked signature, which then waits for the coordinators: corrected words, or signing again.
 * Brings what is known of the person up to date and owes them a receipt.
 */
export async function submitClaim(
  tx: Transaction,
  signature: LockedSignature,
  submitted: SubmittedClaim,
  action: string,
) {
  const { claim, userId } = submitted
  const { number } = signature.latestSubmission
  const latestSubmissionId = await addSubmission(tx, signature.id, number + 1, submitted)
  await tx.representative.update({
    where: { organisationId_userId: { organisationId: signature.organisationId, userId } },
    data: representativeFields(claim),
  })
  await moveSignature(tx, signature, { status: 'pending', visibility: claim.visibility, latestSubmissionId })
  await acknowledge(tx, signature.id, submitted, action)
  await recordVisibilityChange(tx, signature, claim.visibility, userId)
}

/** Writes one submission; returns its id. */
export async function addSubmission(
  tx: Transaction,
  signatureId: string,
  number: number,
  { claim, userId, textId, locale }: SubmittedClaim,
  id: string = randomUUID(),
): Promise<string> {
  const searchable = [claim.organisationName, claim.organisationNameLatin, claim.acronym, claim.city]
  await tx.submission.create({
    data: {
      ...submissionFields(claim),
      id,
      signatureId,
      number,
      locale,
      appealTextId: textId,
      submittedById: userId,
      riskUnderstood: claim.riskUnderstood,
      searchKey: searchKey(searchable.filter(Boolean).join(' ')),
      consentVersion: CONSENT_VERSION,
    },
  })
  return id
}

/** The event and the receipt that belong to every submission. */
export async function acknowledge(
  tx: Transaction,
  signatureId: string,
  { userId, locale }: SubmittedClaim,
  action: string,
) {
  await recordEvent(tx, { actorId: userId, action, subjectType: 'signature', subjectId: signatureId })
  await oweMail(tx, { kind: 'receipt', locale, signatureId, recipientId: userId })
}
