import type { Prisma } from '@/lib/platform/db/generated/client'
import type { Actor } from '@/lib/accounts/actor'

export type OwnSignature = ReturnType<typeof toOwnSignature>

/** What a representative may see of their organisation's signature: no coordinator's name or note, nobody else's claim. */
export function ownSignatureSelect({ userId }: Actor) {
  return {
    reference: true,
    status: true,
    visibility: true,
    revision: true,
    createdAt: true,
    appeal: { select: { slug: true, status: true, opensAt: true, closesAt: true } },
    organisation: {
      select: {
        representatives: {
          where: { userId, until: null },
          select: { name: true, function: true, updates: true },
        },
      },
    },
    latestSubmission: {
      select: {
        organisationName: true,
        nameLatin: true,
        acronym: true,
        country: true,
        city: true,
        website: true,
        kind: true,
        statement: true,
        createdAt: true,
        appealText: { select: { version: true, locale: true, title: true, sha256: true, publishedAt: true } },
      },
    },
    decisions: {
      select: { outcome: true, reasonCode: true, message: true, createdAt: true },
      orderBy: { revision: 'desc' },
      take: 1,
    },
    publicEntry: { select: { slug: true } },
  } satisfies Prisma.SignatureSelect
}

type Row = Prisma.SignatureGetPayload<{ select: ReturnType<typeof ownSignatureSelect> }>

export function toOwnSignature({
  organisation,
  latestSubmission,
  decisions,
  publicEntry,
  ...signature
}: Row) {
  const { createdAt: submittedAt, appealText, ...claimed } = latestSubmission
  return {
    ...signature,
    claimed,
    submittedAt,
    /** None: carried over from a list signed elsewhere. */
    text: appealText,
    representative: organisation.representatives[0] ?? null,
    /** The coordinators' last words on it. */
    decision: decisions[0] ?? null,
    listedAs: publicEntry?.slug ?? null,
  }
}
