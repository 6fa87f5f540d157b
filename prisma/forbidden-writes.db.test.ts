import { describe } from 'vitest'
import { allows, prepareWrites, refuses, type Case } from './refused-writes'

prepareWrites()

const SUBJECT = 'outgoing_mail_subject'

const mail = (columns: string, values: string) =>
  `INSERT INTO outgoing_mail (id, locale, ${columns}) VALUES (gen_random_uuid(), 'de', ${values});`
const signIn = (columns: string, values: string) =>
  `INSERT INTO sign_in_request (id, locale, ${columns}) VALUES (gen_random_uuid(), 'de', ${values});`
const newUser = (email: string) => `INSERT INTO "user" (id, email) VALUES (gen_random_uuid(), '${email}');`

describe('the writes that the forbidden ones differ from are allowed', () => {
  allows([
    ['a user', newUser('new@example.org')],
    ['a sign-in request', signIn('email, next, browser_secret_hash', "'a@example.org', '/de', 'x'")],
    ['a receipt', mail('kind, signature_id, recipient_id', "'receipt', :pending, :user")],
  ])
})

describe('people and their mailboxes', () => {
  refuses([
    ['two users share no address', newUser('a@example.org') + newUser('a@example.org'), 'user_email_key'],
    ['an address is folded', newUser('A@example.org'), 'user_email_folded'],
    ['an address has two ends', newUser('@example.org'), 'user_email_folded'],
    [
      'a sign-in asks for a folded address',
      signIn('email, next, browser_secret_hash', "'A@example.org', '/de', 'x'"),
      'sign_in_request_email_folded',
    ],
    ...["'https://example.org'", "'//example.org'", "'/\\example.org'"].map((next): Case => [
      `nobody is sent on to ${next} after signing in`,
      signIn('email, next, browser_secret_hash', `'a@example.org', ${next}, 'x'`),
      'sign_in_request_next_is_local',
    ]),
    [
      'a code is tried five times at most in the browser that asked',
      signIn('email, next, browser_secret_hash, asker_tries', "'a@example.org', '/de', 'x', 6"),
      'sign_in_request_tries',
    ],
    [
      'a code is tried five times at most elsewhere',
      signIn('email, next, browser_secret_hash, other_tries', "'a@example.org', '/de', 'x', 6"),
      'sign_in_request_tries',
    ],
    [
      'a token comes with its code and its end',
      signIn('email, next, browser_secret_hash, token_hash', "'a@example.org', '/de', 'x', 'y'"),
      'sign_in_request_minted_whole',
    ],
    [
      'what was never sent can not be used',
      signIn('email, next, browser_secret_hash, consumed_at', "'a@example.org', '/de', 'x', now()"),
      'sign_in_request_consumed_if_minted',
    ],
    [
      'a sign-in that was used stays used',
      signIn(
        'email, next, browser_secret_hash, token_hash, code_hash, expires_at, consumed_at',
        "'a@example.org', '/de', 'x', 'y', 'z', now(), now()",
      ) + "UPDATE sign_in_request SET consumed_at = NULL WHERE browser_secret_hash = 'x'",
      /append-only/,
    ],
    [
      'a role for all appeals is given once',
      `INSERT INTO role (id, user_id, role) VALUES (gen_random_uuid(), :user, 'coordinator');
       INSERT INTO role (id, user_id, role) VALUES (gen_random_uuid(), :user, 'coordinator')`,
      'role_once',
    ],
    ['a coordinator who decided can not be deleted', 'DELETE FROM "user" WHERE id = :coordinator', /_fkey$/],
    ['a user who signed can not be deleted', 'DELETE FROM "user" WHERE id = :user', /_fkey$/],
    [
      'a coordinator who decided keeps the identity it was recorded with',
      'UPDATE "user" SET id = gen_random_uuid() WHERE id = :coordinator',
      /append-only/,
    ],
  ])
})

describe('an appeal and its texts', () => {
  refuses([
    ['two appeals share no address', newAppeal('protection-for-objectors'), 'appeal_slug_key'],
    ['an address is made of words', newAppeal('Not A Slug'), 'appeal_slug'],
    ['one appeal is featured', newAppeal('second', { featured: 'true' }), 'appeal_featured_once'],
    [
      'it closes after it opens',
      newAppeal('second', { opens_at: 'now()', closes_at: 'now()' }),
      'appeal_times',
    ],
    ['it is shown with a text only', newAppeal('second', { status: "'open'" }), 'appeal_shown_has_text'],
    ['it shows no version that has no text', 'UPDATE appeal SET current_version = 9', /published one$/],
    ['it is not deleted', 'DELETE FROM appeal', /_fkey$/],
    ['its generation is not lost', 'DELETE FROM publication_generation', /append-only/],
    ['a language stands once in a version', newText({ locale: "'de'" }), /version_locale_key$/],
    ['versions begin at one', newText({ version: '0' }), 'appeal_text_version'],
    ['a hash is a SHA-256', newText({ version: '2', sha256: "'ABC'" }), 'appeal_text_sha256'],
    [
      'a published text keeps every letter',
      "UPDATE appeal_text SET title = title || '.' WHERE id = :text",
      /append-only/,
    ],
    ['a published text stays published', 'UPDATE appeal_text SET published_at = NULL', /append-only/],
    ['a published text is not deleted', 'DELETE FROM appeal_text WHERE id = :text', /append-only/],
    ['texts are not truncated', 'TRUNCATE appeal_text CASCADE', /append-only/],
    ['counts are not negative', 'UPDATE appeal_counts SET protected = -1', 'appeal_counts_not_negative'],
    [
      'two addressees share no place',
      'UPDATE addressee SET position = 1',
      'addressee_appeal_id_position_key',
    ],
  ])

  function newAppeal(slug: string, values: Record<string, string> = {}) {
    const columns = ['id', 'slug', ...Object.keys(values)].join()
    return `INSERT INTO appeal (${columns}) VALUES (${['gen_random_uuid()', `'${slug}'`, ...Object.values(values)].join()})`
  }

  function newText(values: Record<string, string>) {
    const row = { version: '1', locale: "'de'", sha256: `'${'0'.repeat(64)}'`, ...values }
    return `INSERT INTO appeal_text (id, appeal_id, title, lead, content, ${Object.keys(row).join()})
            VALUES (gen_random_uuid(), :appeal, '', '', '{}', ${Object.values(row).join()})`
  }
})

describe('mail that is owed', () => {
  const decisionMail = mail(
    'kind, signature_id, decision_id, recipient_id',
    "'approved', :approved, :decision, :user",
  )
  refuses([
    ['a sign-in mail is about a request', mail('kind, recipient_id', "'sign_in', :user"), SUBJECT],
    ['a receipt has a recipient', mail('kind, signature_id', "'receipt', :pending"), SUBJECT],
    [
      'a mail about a decision names it',
      mail('kind, signature_id, recipient_id', "'approved', :approved, :user"),
      SUBJECT,
    ],
    ['a decision is mailed to somebody once', decisionMail + decisionMail, 'outgoing_mail_once_a_decision'],
    [
      'a request is mailed once',
      signIn('email, next, browser_secret_hash', "'a@example.org', '/de', 'x'") +
        `INSERT INTO outgoing_mail (id, kind, locale, sign_in_request_id)
         SELECT gen_random_uuid(), 'sign_in', 'de', r.id FROM sign_in_request r, generate_series(1, 2)`,
      'outgoing_mail_once_a_request',
    ],
    [
      'a mail is sent or dropped, not both',
      mail(
        'kind, signature_id, recipient_id, sent_at, dropped_at',
        "'receipt', :pending, :user, now(), now()",
      ),
      'outgoing_mail_ends_once',
    ],
  ])
})

describe('the publication generation', () => {
  refuses([
    ['has one row', 'INSERT INTO publication_generation (id) VALUES (2)', 'publication_generation_single'],
  ])
})
