import { describe, expect, test } from 'vitest'
import { database } from '@/lib/platform/db/database'
import { SIGNATURE_STATUSES, transitions } from '@/lib/signatures/signature-states'
import {
  allows,
  change,
  newDecision,
  newEntry,
  newSignature,
  newSubmission,
  prepareWrites,
  refuses,
  SIGNATURE,
  SUBMISSION,
  type Case,
} from './refused-writes'

prepareWrites()

const resubmitted = (values: Record<string, string> = {}) =>
  newSubmission({ id: SUBMISSION, ...values }) + change(`latest_submission_id = ${SUBMISSION}`)
const carriedOver = {
  origin: "'carried_over'",
  appeal_text_id: 'NULL',
  submitted_by_id: 'NULL',
  consent_version: 'NULL',
}
const approval = newDecision({ outcome: "'approve'" }) + change("status = 'approved'")
const joining = change("status = 'joined', joined_to_id = :approved, joined_from = 'pending'")
const separating = (status: string) => change(`status = '${status}', joined_to_id = NULL, joined_from = NULL`)
const pendingEntry = newEntry({ signature_id: ':pending', submission_id: ':pendingSubmission' })

describe('the writes that the forbidden ones differ from are allowed', () => {
  allows([
    ['signing', newSignature()],
    ['submitting once more', resubmitted()],
    ['carrying over', newSubmission(carriedOver) + change(`latest_submission_id = ${latestOf(':pending')}`)],
    ['withdrawing', change("status = 'withdrawn'")],
    ['deciding', newDecision() + change("status = 'rejected'")],
    ['approving what becomes listed', approval + pendingEntry],
    [
      'hiding',
      `DELETE FROM public_entry WHERE id = :entry; ${change("visibility = 'counted'", ':approved')}`,
    ],
    ['joining, and back', joining + separating('pending')],
  ])
})

describe('an organisation and its representatives', () => {
  const representative = (since: string, until: string) =>
    `INSERT INTO representative (id, organisation_id, user_id, name, function, contact_email, since, until)
     VALUES (gen_random_uuid(), :otherOrganisation, :user, '', '', '', ${since}, ${until});`
  refuses([
    ['it has a name', "UPDATE organisation SET name_key = ''", 'organisation_name_key'],
    [
      'a user claims a name once',
      `INSERT INTO organisation (id, created_by_id, name_key)
       SELECT gen_random_uuid(), created_by_id, name_key FROM organisation WHERE id = :pendingOrganisation`,
      'organisation_created_by_id_name_key_key',
    ],
    [
      'it is not deleted while it signs',
      'DELETE FROM organisation WHERE id = :pendingOrganisation',
      /_fkey$/,
    ],
    [
      'a role ends after it began',
      representative('now()', "now() - interval '1 day'"),
      'representative_until',
    ],
    [
      'a user represents it once',
      representative('now()', 'NULL') + representative('now()', 'NULL'),
      'representative_organisation_id_user_id_key',
    ],
  ])
})

describe('a signature', () => {
  refuses([
    [
      'is one for an organisation and an appeal',
      newSignature({ organisation_id: ':pendingOrganisation' }),
      'signature_appeal_id_organisation_id_key',
    ],
    [
      'has a reference of its own',
      newSignature() + change("visibility = 'public'") + newSignature({ id: 'gen_random_uuid()' }),
      /^signature_(reference|appeal_id_organisation_id)_key$/,
    ],
    ['has a reference that can be read aloud', newSignature({ reference: "'zzz'" }), 'signature_reference'],
    ['begins at revision one', newSignature({ revision: '2' }), /begins pending/],
    ['begins pending', newSignature({ status: "'approved'" }), /begins pending/],
    ['keeps its reference', change("reference = 'ZZZ-ZZZ-ZZ2'"), /keeps its/],
    ['keeps its organisation', change('organisation_id = :otherOrganisation'), /keeps its/],
    ['keeps its date', change('created_at = now()'), /keeps its/],
    [
      'raises its revision with every change',
      "UPDATE signature SET visibility = 'counted'",
      /revision by one/,
    ],
    [
      'raises its revision by one',
      "UPDATE signature SET visibility = 'counted', revision = revision + 2",
      /revision by one/,
    ],
    ['is not joined to nothing', change("status = 'joined'"), 'signature_joined'],
    [
      'is not joined to itself',
      change("status = 'joined', joined_to_id = id, joined_from = 'pending'"),
      'signature_joined',
    ],
    [
      'is not approved by joining it and taking it back',
      joining + separating('approved'),
      /state it was joined in/,
    ],
    [
      'remembers the state it was joined in',
      change("status = 'joined', joined_to_id = :approved, joined_from = 'approved'"),
      /state it was joined in/,
    ],
    [
      'is not approved by a decision to reject',
      newDecision({ outcome: "'reject'" }) + change("status = 'approved'") + pendingEntry,
      /by a decision only/,
    ],
    ['joined to another is called so', change('joined_to_id = :approved'), 'signature_joined'],
    [
      'has a submission',
      newSignature().split(';', 1)[0] ?? '',
      /^signature_latest_submission_id_fkey$|latest/,
    ],
    [
      'stands on its own submission',
      change('latest_submission_id = :approvedSubmission'),
      /signature_latest_submission_id_key|latest submission/,
    ],
    ['stands on its latest submission', newSubmission(), /latest submission/],
    ['is not deleted', 'DELETE FROM signature WHERE id = :pending', /append-only/],
    ['is not truncated', 'TRUNCATE signature CASCADE', /append-only/],
    ['is not truncated with its organisation', 'TRUNCATE organisation CASCADE', /append-only/],
  ])
})

describe('the states of a signature', () => {
  test('are those of signature-states.ts, for every pair', async () => {
    const rows = await database().$queryRaw<{ was: string; becomes: string }[]>`
      SELECT was::text, becomes::text
      FROM unnest(enum_range(NULL::"SignatureStatus")) was, unnest(enum_range(NULL::"SignatureStatus")) becomes
      WHERE signature_may_move(was, becomes)`
    const pair = (was: string, becomes: string) => `${was} → ${becomes}`
    const table = new Set(transitions.map(({ from, to }) => pair(from, to)))
    expect(new Set(rows.map(({ was, becomes }) => pair(was, becomes)))).toEqual(table)
  })

  test('have the same names in the database', async () => {
    const rows = await database().$queryRaw<{ status: string }[]>`
      SELECT unnest(enum_range(NULL::"SignatureStatus"))::text AS status`
    expect(rows.map(({ status }) => status)).toEqual([...SIGNATURE_STATUSES])
  })

  refuses([
    ['what is not approved can not be revoked', newDecision() + change("status = 'revoked'"), /can not move/],
    [
      'what was rejected can not come back by withdrawing',
      newDecision() + change("status = 'rejected'") + change("status = 'withdrawn'"),
      /can not move/,
    ],
    ...['approved', 'rejected', 'changes_requested'].map((status): Case => [
      `${status} is a coordinator's decision`,
      change(`status = '${status}'`) + (status === 'approved' ? pendingEntry : ''),
      /by a decision only/,
    ]),
    [
      'revoked is a decision, too',
      `DELETE FROM public_entry WHERE id = :entry; ${change("status = 'revoked'", ':approved')}`,
      /by a decision only/,
    ],
    [
      'a decision holds for the revision it was made on',
      newDecision() + change("visibility = 'counted'") + change("status = 'rejected'"),
      /by a decision only/,
    ],
  ])
})

describe('a submission', () => {
  refuses([
    ['is numbered without a gap', newSubmission({ number: '3' }), /without a gap/],
    ['is numbered once', newSubmission({ number: '1' }), /without a gap/],
    ['names a country', resubmitted({ country: "'de'" }), 'submission_country'],
    ['names an organisation', resubmitted({ organisation_name: "'  '" }), 'submission_name'],
    ['has a name of 200 letters', resubmitted({ organisation_name: "repeat('x', 201)" }), 'submission_name'],
    ['is searched by ASCII', resubmitted({ search_key: "'Verein'" }), 'submission_search_key'],
    ['links to a website', resubmitted({ website: "'javascript:alert(1)'" }), 'submission_website'],
    ['says 600 letters', resubmitted({ statement: "repeat('x', 601)" }), 'submission_statement'],
    ...['appeal_text_id', 'submitted_by_id', 'consent_version'].map((column): Case => [
      `has its ${column}`,
      resubmitted({ [column]: 'NULL' }),
      'submission_binds_text',
    ]),
    [
      'never signed a text here when it was carried over',
      resubmitted({ ...carriedOver, appeal_text_id: ':text' }),
      'submission_binds_text',
    ],
    [
      'signs a published text',
      `INSERT INTO appeal_text (id, appeal_id, version, locale, title, lead, content, sha256)
       VALUES (${SIGNATURE}, :appeal, 2, 'de', '', '', '{}', repeat('0', 64));` +
        resubmitted({ appeal_text_id: SIGNATURE }),
      /only a published text/,
    ],
    ...['RU', 'BY'].map((country): Case => [
      `from ${country} with a name has understood the risk`,
      resubmitted({ country: `'${country}'`, visibility: "'recipients'" }),
      'submission_risk_understood',
    ]),
  ])
})

describe('what is only ever added', () => {
  refuses(
    ['event', 'submission', 'decision'].flatMap((table): Case[] => [
      [`a ${table} is not changed`, `UPDATE ${table} SET id = id`, /append-only/],
      [`a ${table} is not deleted`, `DELETE FROM ${table}`, /append-only/],
      [`a ${table} is not truncated`, `TRUNCATE ${table} CASCADE`, /append-only/],
    ]),
  )
  refuses([
    ['people are not truncated with what they did', 'TRUNCATE "user" CASCADE', /append-only/],
    ['a decision has a reason', newDecision({ reason_code: "''" }), 'decision_reason'],
    [
      'a revision is decided once',
      newDecision() + newDecision({ outcome: "'approve'" }),
      'decision_signature_id_revision_key',
    ],
    [
      'a decision is on a submission of its signature',
      newDecision({ submission_id: ':approvedSubmission' }),
      /of its signature/,
    ],
    [
      'an event says what happened in words of the code',
      "INSERT INTO event (action, subject_type, subject_id) VALUES ('a@example.org', 'signature', :pending)",
      'event_action',
    ],
  ])
})

describe('what the public sees', () => {
  refuses([
    ['no entry for what is pending', pendingEntry, /listed exactly while/],
    ['no approved and public signature without its entry', approval, /listed exactly while/],
    ['no entry goes while its signature stays public', 'DELETE FROM public_entry', /listed exactly while/],
    [
      'no entry stays when its signature hides',
      change("visibility = 'counted'", ':approved'),
      /listed exactly/,
    ],
    ['no entry stays when its signature is withdrawn', change("status = 'withdrawn'", ':approved'), /listed/],
    [
      'no entry takes another signature',
      'UPDATE public_entry SET signature_id = :pending WHERE id = :entry',
      /listed exactly while/,
    ],
    [
      'no entry leaves its signature for another that may be listed',
      approval +
        'UPDATE public_entry SET signature_id = :pending, submission_id = :pendingSubmission WHERE id = :entry',
      /listed exactly while/,
    ],
    [
      'no entry stands for a hidden signature by way of a public one',
      newEntry({ signature_id: ':pending', submission_id: ':approvedSubmission' }),
      /listed exactly while/,
    ],
    [
      'no entry shows the submission of another',
      'UPDATE public_entry SET submission_id = :pendingSubmission WHERE id = :entry',
      /listed exactly while/,
    ],
    ['entries are not truncated', 'TRUNCATE public_entry', /append-only/],
    [
      'a signature has one entry',
      newEntry({ signature_id: ':approved', submission_id: ':approvedSubmission' }),
      'public_entry_signature_id_key',
    ],
    ['an address is made of words', "UPDATE public_entry SET slug = 'A b'", 'public_entry_slug'],
    ['a search key is ASCII', "UPDATE public_entry SET search_key = 'Ä'", 'public_entry_search_key'],
  ])
})

function latestOf(signature: string) {
  return `(SELECT id FROM submission WHERE signature_id = ${signature} ORDER BY number DESC LIMIT 1)`
}
