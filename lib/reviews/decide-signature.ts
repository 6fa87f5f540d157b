import { canReview, type Actor } from '@/lib/accounts/actor'
import type { Transaction } from '@/lib/platform/db/database'
import { recordEvent } from '@/lib/platform/events'
import { oweMail } from '@/lib/platform/mail/outbox'
import { inPublishingTransaction } from '@/lib/publication/publishing-transaction'
import { lockSignature, moveSignature, type LockedSignature } from '@/lib/signatures/move-signature'
import { statusAfter, type DecisionOutcome } from '@/lib/signatures/signature-states'
import type { DecisionInput } from './decision-form'
import { gatherEvidence } from './gather-evidence'
import type { QueuePlace } from './queue-place'

export type DecideResult =
  | {
      ok: true
      reference: string
      name: string
      /** Where it stood in the queue until now: what comes next stands behind it. */
      place: QueuePlace
    }
  | { ok: false; reason: 'not-found' | 'own-signature' | 'changed-meanwhile' | 'not-possible' }
  | {
      ok: false
      reason: 'already-decided'
      by: string
      at: Date
      outcome: DecisionOutcome
      /** The appeal's, to say the time in. */
      timeZone: string
    }

/**
 * Decides on the revision that the coordinator saw. Of two who decide at once, one wins and the other is told who
 * and when. The decision, what the public sees, the event and the mail that is owed come into being together.
 */
export async function decideSignature(actor: Actor, input: DecisionInput): Promise<DecideResult> {
  return inPublishingTransaction(async (tx) => {
    const signature = await lockSignature(tx, { reference: input.reference })
    if (!signature || !canReview(actor, signature.appealId)) return refuse('not-found')
    if (signature.organisation.representatives.some(({ userId }) => userId === actor.userId))
      return refuse('own-signature')
    if (signature.revision !== input.revision) return whoWasFirst(tx, signature, input.revision)
    const status = statusAfter(signature.status, input.outcome)
    if (!status) return refuse('not-possible')

    const decision = await tx.decision.create({
      data: await decisionOn(tx, actor, signature, input),
      select: { id: true },
    })
    await moveSignature(tx, signature, { status })
    await recordEvent(tx, {
      actorId: actor.userId,
      action: EVENTS[input.outcome],
      subjectType: 'signature',
      subjectId: signature.id,
    })
    await oweDecisionMails(tx, signature, decision.id, input.outcome)
    const { id, reference, statusSince, latestSubmission } = signature
    return { ok: true, reference, name: latestSubmission.organisationName, place: { id, statusSince } }
  })
}

function refuse(reason: 'not-found' | 'own-signature' | 'changed-meanwhile' | 'not-possible') {
  return { ok: false as const, reason }
}

/** A decision on the revision that was seen means that a colleague was first; anything else, that the organisation acted. */
async function whoWasFirst(tx: Transaction, signature: LockedSignature, seen: number): Promise<DecideResult> {
  const decision = await tx.decision.findFirst({
    where: { signatureId: signature.id, revision: { gte: seen } },
    orderBy: { revision: 'asc' },
    select: {
      outcome: true,
      createdAt: true,
      coordinator: { select: { name: true, email: true } },
      signature: { select: { appeal: { select: { timeZone: true } } } },
    },
  })
  if (!decision) return refuse('changed-meanwhile')
  const { coordinator, createdAt: at, outcome } = decision
  const by = coordinator.name ?? coordinator.email
  return {
    ok: false,
    reason: 'already-decided',
    by,
    at,
    outcome,
    timeZone: decision.signature.appeal.timeZone,
  }
}

async function decisionOn(tx: Transaction, actor: Actor, signature: LockedSignature, input: DecisionInput) {
  return {
    signatureId: signature.id,
    submissionId: signature.latestSubmissionId,
    coordinatorId: actor.userId,
    outcome: input.outcome,
    reasonCode: input.reasonCode,
    message: input.message || null,
    note: input.note || null,
    evidence: await gatherEvidence(tx, signature),
    revision: signature.revision,
  }
}

async function oweDecisionMails(
  tx: Transaction,
  signature: LockedSignature,
  decisionId: string,
  outcome: string,
) {
  const kind = MAILS[outcome as keyof typeof MAILS]
  if (!kind) return
  for (const { userId, until } of signature.organisation.representatives) {
    if (until) continue
    const { locale } = signature.latestSubmission
    await oweMail(tx, { kind, locale, signatureId: signature.id, decisionId, recipientId: userId })
  }
}

const EVENTS = {
  approve: 'approved',
  reject: 'rejected',
  request_changes: 'changes-requested',
  revoke: 'revoked',
  reopen: 'reopened',
} as const

/** Reopening changes nothing for the organisation yet, so that it says nothing. */
const MAILS = {
  approve: 'approved',
  reject: 'rejected',
  request_changes: 'changes_requested',
  revoke: 'revoked',
} as const
