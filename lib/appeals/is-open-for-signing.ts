import type { AppealStatus } from '@/lib/platform/db/generated/enums'

/** When an appeal can be signed, as it was set: a missing time limits nothing. */
export type SigningPeriod = { status: AppealStatus; opensAt: Date | null; closesAt: Date | null }

/** Whether one can sign at this moment: the closing time counts even while nobody has closed the appeal. */
export function isOpenForSigning({ status, opensAt, closesAt }: SigningPeriod, now: Date): boolean {
  return status === 'open' && !liesAhead(opensAt, now) && (closesAt === null || closesAt > now)
}

/** The status as anyone may know it: "open" is said only while one can sign, otherwise "closed". */
export function statusAt(appeal: SigningPeriod, now: Date): AppealStatus {
  return appeal.status === 'open' && !isOpenForSigning(appeal, now) ? 'closed' : appeal.status
}

/** When signing begins, while that lies ahead. */
export function beginsAt({ status, opensAt }: SigningPeriod, now: Date): Date | null {
  return status === 'open' && liesAhead(opensAt, now) ? opensAt : null
}

function liesAhead(time: Date | null, now: Date): boolean {
  return time !== null && time > now
}
