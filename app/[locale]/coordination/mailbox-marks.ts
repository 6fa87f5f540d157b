import type { MailboxEvidence } from '@/lib/reviews/mailbox-evidence'
import type { Mark } from './evidence-mark'

export const MAILBOX_MARKS: Record<MailboxEvidence['kind'], Mark> = {
  matches_website: 'own',
  other_domain: 'elsewhere',
  free_mail: 'open',
  disposable: 'throw-away',
}
