import type { Transaction } from '@/lib/platform/db/database'
import type { LockedSignature } from '@/lib/signatures/move-signature'
import { reviewEvidence, type Evidence } from './evidence'

/** How many others are looked at; more than that is no evidence but noise. */
const OTHERS_AT_MOST = 20

type Examined = Pick<LockedSignature, 'id' | 'appealId' | 'latestSubmission'> & {
  organisation: {
    id: string
    nameKey: string
    representatives: { contactEmail: string; until: Date | null }[]
  }
}

/** What speaks for and against a signature now, to be shown beside the claim and stored with the decision. */
export async function gatherEvidence(db: Transaction, signature: Examined): Promise<Evidence> {
  const others = await db.signature.findMany({
    where: {
      appealId: signature.appealId,
      id: { not: signature.id },
      status: { in: ['pending', 'changes_requested', 'approved'] },
      organisation: { nameKey: signature.organisation.nameKey },
    },
    select: {
      reference: true,
      status: true,
      latestSubmission: { select: { organisationName: true, country: true } },
    },
    orderBy: { createdAt: 'asc' },
    take: OTHERS_AT_MOST,
  })
  const representative = signature.organisation.representatives.find(({ until }) => until === null)
  return reviewEvidence({
    email: representative?.contactEmail ?? null,
    website: signature.latestSubmission.website,
    sameName: others.map(({ reference, status, latestSubmission: { organisationName, country } }) => ({
      reference,
      status,
      name: organisationName,
      country,
    })),
  })
}
