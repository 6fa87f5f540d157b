import type { MailboxEvidence } from '@/lib/reviews/mailbox-evidence'
import type { Mark } from './evidence-mark'

/** A filled ring only for a domain that a coordinator has confirmed: whoever invents a body can register its website. */
export const MAILBOX_MARKS: Record<MailboxEvidence['kind'], Mark> = {
  matches_website: 'unconfirmed',
  other_domain: 'unconfirmed',
  free_mail: 'open',
  disposable: 'throw-away',
}
