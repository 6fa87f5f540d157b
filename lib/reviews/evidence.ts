import { mailboxEvidence, type MailboxEvidence } from './mailbox-evidence'

export type SameName = { reference: string; status: string; name: string; country: string }

/** What is known about who may sign for whom, as shown beside the claim. Evidence proposes, people decide. */
export type Evidence = {
  /** None: carried over, nobody has proven a mailbox. */
  mailbox: (MailboxEvidence & { weight: Weight }) | null
  /** Other signatures of the appeal whose name folds to the same key. */
  sameName: SameName[]
}

export type Weight = 'supports' | 'check' | 'open'

/** Weighs what was found; pure, so that the same findings always read the same. */
export function reviewEvidence(found: {
  email: string | null
  website: string | null
  sameName: SameName[]
}): Evidence {
  if (!found.email) return { mailbox: null, sameName: found.sameName }
  const mailbox = mailboxEvidence({ email: found.email, website: found.website })
  return { mailbox: { ...mailbox, weight: WEIGHTS[mailbox.kind] }, sameName: found.sameName }
}

/** A matching website supports, but proves nothing: whoever invents a body can register its domain. */
const WEIGHTS: Record<MailboxEvidence['kind'], Weight> = {
  matches_website: 'supports',
  other_domain: 'open',
  free_mail: 'open',
  disposable: 'check',
}
