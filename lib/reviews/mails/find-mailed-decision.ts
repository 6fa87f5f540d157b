import { database } from '@/lib/platform/db/database'
import type { OutgoingMail } from '@/lib/platform/mail/outbox'
import type { DecisionOutcome, SignatureStatus } from '@/lib/signatures/signature-states'

export type MailedDecision = NonNullable<Awaited<ReturnType<typeof findMailedDecision>>>

/**
 * What a decision's mail tells one representative; null when they no longer speak for the organisation, or things
 * have moved on since. No note, no coordinator.
 */
export async function findMailedDecision({ decisionId, recipientId }: OutgoingMail) {
  if (!decisionId || !recipientId) return null
  const decision = await database().decision.findUnique({
    where: { id: decisionId },
    select: {
      outcome: true,
      reasonCode: true,
      message: true,
      revision: true,
      submission: { select: { organisationName: true, appealText: { select: { title: true } } } },
      signature: {
        select: {
          reference: true,
          status: true,
          visibility: true,
          appeal: { select: { slug: true } },
          publicEntry: { select: { slug: true } },
          decisions: { select: { revision: true }, orderBy: { revision: 'desc' }, take: 1 },
          organisation: { select: { representatives: representativeNow(recipientId) } },
        },
      },
    },
  })
  if (!decision) return null
  const { signature, submission, outcome, reasonCode, message, revision } = decision
  const recipient = signature.organisation.representatives[0]
  const isLatest = signature.decisions.every((other) => other.revision <= revision)
  if (!recipient || !isLatest || signature.status !== LED_TO[outcome]) return null
  const { appeal, publicEntry } = signature
  return {
    outcome,
    reasonCode,
    message,
    name: submission.organisationName,
    appealTitle: submission.appealText?.title ?? null,
    reference: signature.reference,
    visibility: signature.visibility,
    entryPath: publicEntry && `/appeals/${appeal.slug}/signatories/${publicEntry.slug}`,
    recipientEmail: recipient.user.email,
  }
}

function representativeNow(userId: string) {
  return { where: { userId, until: null }, select: { user: { select: { email: true } } } } as const
}

const LED_TO: Partial<Record<DecisionOutcome, SignatureStatus>> = {
  approve: 'approved',
  reject: 'rejected',
  request_changes: 'changes_requested',
  revoke: 'revoked',
}
