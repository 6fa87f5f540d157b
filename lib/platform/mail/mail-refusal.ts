/**
 * Whether a mail server has said that this recipient will never get mail (RFC 5321, 4.2.1: 5yz on RCPT). What
 * speaks of us and not of the mailbox does not count, for it can be put right: a missing sign-in, a refused relay,
 * a policy (RFC 3463: x.7.z).
 */
export function isRefusedForGood(error: unknown): boolean {
  const { command, responseCode, response } = Object(error) as SmtpError
  if (command !== 'RCPT TO' || typeof responseCode !== 'number') return false
  if (!ABOUT_THE_MAILBOX.includes(responseCode)) return false
  return !/^\d{3}[ -]5\.7\.|relay|authenti|block|spam|policy/i.test(response ?? '')
}

type SmtpError = { command?: string; responseCode?: number; response?: string }

/** Unknown, moved, over quota, misspelt, "no"; and hosts that take no mail at all (RFC 7504). */
const ABOUT_THE_MAILBOX = [521, 550, 551, 552, 553, 554, 556]
