import type { Prisma } from '@/lib/platform/db/generated/client'
import type { Transaction } from '@/lib/platform/db/database'
import type { LockedSignature } from '@/lib/signatures/move-signature'
import { currentRepresentative } from './current-representative'
import { reviewEvidence, type Evidence, type OtherSignature } from './evidence'
import { domainOfWebsite } from './mailbox-evidence'
import { SHARED_HOSTS } from './mailbox-domains'

/** How many others are looked at; more than that is no evidence but noise. */
const OTHERS_AT_MOST = 20

type Examined = Pick<LockedSignature, 'id' | 'appealId' | 'latestSubmission'> & {
  organisation: {
    id: string
    nameKey: string
    representatives: { id: string; contactEmail: string; since: Date; until: Date | null }[]
  }
}

/**
 * What speaks for and against a signature at this moment. Gathered to be shown beside the claim, and once more in the
 * transaction that decides: what is stored with a decision is what was true then.
 */
export async function gatherEvidence(db: Transaction, signature: Examined): Promise<Evidence> {
  const { organisation, latestSubmission } = signature
  const representative = currentRepresentative(organisation.representatives)
  const sameName = await findOthers(db, signature, { organisation: { nameKey: organisation.nameKey } })
  return reviewEvidence({
    email: representative?.contactEmail ?? null,
    website: latestSubmission.website,
    sameName: sameName.map(toOther),
    sameDomain: await findOnSameDomain(db, signature),
  })
}

/** Whoever has a page at a platform shares its domain with everybody there: that says nothing. */
async function findOnSameDomain(db: Transaction, signature: Examined): Promise<OtherSignature[]> {
  const domain = domainOfWebsite(signature.latestSubmission.website)
  if (!domain || SHARED_HOSTS.has(domain)) return []
  // Websites are kept in ASCII and lower case; a longer domain that ends alike is sorted out here.
  const alike = await findOthers(db, signature, { latestSubmission: { website: { contains: domain } } }, 200)
  return alike
    .filter(({ latestSubmission }) => domainOfWebsite(latestSubmission.website) === domain)
    .slice(0, OTHERS_AT_MOST)
    .map(toOther)
}

/** In whatever state: whoever was turned away or taken off the list as not genuine must be seen when they come back. */
function findOthers(
  db: Transaction,
  { id, appealId }: Examined,
  where: Prisma.SignatureWhereInput,
  take = OTHERS_AT_MOST,
) {
  return db.signature.findMany({
    where: { ...where, appealId, id: { not: id } },
    select: {
      reference: true,
      status: true,
      latestSubmission: { select: { organisationName: true, country: true, website: true } },
    },
    orderBy: { createdAt: 'asc' },
    take,
  })
}

type Found = Awaited<ReturnType<typeof findOthers>>[number]

function toOther({ reference, status, latestSubmission }: Found): OtherSignature {
  return { reference, status, name: latestSubmission.organisationName, country: latestSubmission.country }
}
