import type { Transaction } from '@/lib/platform/db/database'
import { searchKey } from '@/lib/organisations/name-key'
import { latinName, nameWithoutLeadingMarks } from '@/lib/organisations/sort-name'
import { makeSlug } from './slug'

/**
 * Makes what the public sees of a signature true again, in the transaction that changed it: writes the entry while
 * it is approved and public, removes it otherwise. The database refuses a commit that has forgotten to call it.
 */
export async function syncPublicEntry(tx: Transaction, signatureId: string): Promise<void> {
  const signature = await tx.signature.findUniqueOrThrow({
    where: { id: signatureId },
    include: { latestSubmission: true, publicEntry: { select: { submissionId: true } } },
  })
  const isListed = signature.status === 'approved' && signature.visibility === 'public'
  if (isListed && signature.publicEntry?.submissionId === signature.latestSubmissionId) return
  if (signature.publicEntry) await tx.publicEntry.delete({ where: { signatureId } })
  if (!isListed) return

  const claimed = signature.latestSubmission
  await tx.publicEntry.create({
    data: {
      slug: makeSlug(claimed.nameLatin ?? claimed.organisationName),
      appealId: signature.appealId,
      signatureId,
      submissionId: claimed.id,
      origin: claimed.origin,
      name: claimed.organisationName,
      nameLatin: claimed.nameLatin,
      acronym: claimed.acronym,
      searchKey: searchKey(
        [claimed.organisationName, claimed.nameLatin, claimed.acronym, claimed.city].join(' '),
      ),
      sortNative: nameWithoutLeadingMarks(claimed.organisationName),
      sortLatin: nameWithoutLeadingMarks(latinName(claimed)),
      country: claimed.country,
      city: claimed.city,
      kind: claimed.kind,
      website: claimed.website,
      statement: claimed.statement,
      listedOn: new Date(),
    },
  })
}
