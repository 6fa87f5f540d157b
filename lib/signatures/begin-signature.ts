import { randomUUID } from 'node:crypto'
import type { Transaction } from '@/lib/platform/db/database'
import { representativeFields } from './claim-content'
import { makeReference } from './reference'
import { acknowledge, addSubmission, type SubmittedClaim } from './submit-claim'

/** Signs for the first time: the organisation with its representative if there is none yet. Returns the reference. */
export async function beginSignature(
  tx: Transaction,
  appealId: string,
  knownOrganisationId: string | null,
  nameKey: string,
  submitted: SubmittedClaim,
): Promise<string> {
  const organisationId = knownOrganisationId ?? (await createOrganisation(tx, nameKey, submitted))
  const latestSubmissionId = randomUUID()
  const { id, reference } = await tx.signature.create({
    data: {
      appealId,
      organisationId,
      visibility: submitted.claim.visibility,
      reference: makeReference(),
      latestSubmissionId,
    },
    select: { id: true, reference: true },
  })
  await addSubmission(tx, id, 1, submitted, latestSubmissionId)
  await acknowledge(tx, id, submitted, 'signed')
  return reference
}

async function createOrganisation(
  tx: Transaction,
  nameKey: string,
  { claim, userId }: SubmittedClaim,
): Promise<string> {
  const { email } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } })
  const representative = { userId, contactEmail: email, ...representativeFields(claim) }
  const { id } = await tx.organisation.create({
    data: { createdById: userId, nameKey, representatives: { create: representative } },
    select: { id: true },
  })
  return id
}
