import { database } from '@/lib/platform/db/database'

/** All appeals that anyone may see, the featured one first. */
export async function listPublicAppeals(): Promise<{ id: string; slug: string }[]> {
  return database().appeal.findMany({
    where: { status: { not: 'draft' }, currentVersion: { not: null } },
    orderBy: [{ featured: 'desc' }, { createdAt: 'desc' }],
    select: { id: true, slug: true },
  })
}
