import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { database } from '@/lib/platform/db/database'
import { decided, newActor, sign, stored } from '@/lib/signatures/signing-fixture'

/** For tests: writes in SQL, each tried in a transaction of its own and taken back. */
const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
/** The ids that the writes speak of, as `:name`. */
const known: Record<string, string> = {}

/** A pending and an approved signature to try the writes on. */
export function prepareWrites() {
  beforeAll(prepare)
  afterAll(() => client.end())
}

/** Sentence, write, and the constraint or the words that refuse it. */
export type Case = [sentence: string, sql: string, refusedBy: string | RegExp]

export function refuses(cases: Case[]) {
  test.each(cases)('%s', async (_, sql, refusedBy) => {
    const expected = typeof refusedBy === 'string' ? new RegExp(`^${refusedBy}$`) : refusedBy
    expect(await refusal(sql)).toMatch(expected)
  })
}

export function allows(cases: [sentence: string, sql: string][]) {
  test.each(cases)('%s', async (_, sql) => {
    expect(await refusal(sql)).toBe('allowed')
  })
}

async function prepare() {
  await client.connect()
  const { userId } = await newActor()
  const actor = { userId, email: 'somebody@example.org', roles: [] }
  const pending = await stored(await sign(actor))
  const approvedReference = await sign(actor, { organisationName: 'Exempel Fredsförening' })
  await decided(approvedReference, 'approved')
  const approved = await stored(approvedReference)
  const decision = await database().decision.findFirstOrThrow({ where: { signatureId: approved.id } })
  const text = await database().appealText.findFirstOrThrow({ where: { locale: 'de' } })
  const carriedOver = await database().signature.findFirstOrThrow({ where: { origin: 'carried_over' } })
  const other = await database().organisation.create({ data: { nameKey: 'other', createdById: userId } })
  Object.assign(known, {
    user: userId,
    coordinator: decision.coordinatorId,
    appeal: text.appealId,
    text: text.id,
    pending: pending.id,
    pendingSubmission: pending.latestSubmissionId,
    pendingOrganisation: pending.organisationId,
    approved: approved.id,
    approvedSubmission: approved.latestSubmissionId,
    entry: approved.publicEntry!.id,
    decision: decision.id,
    carriedOver: carriedOver.id,
    otherOrganisation: other.id,
  })
}

/** What refuses these writes by the end of their transaction: the constraint's name, or the trigger's words. */
export async function refusal(sql: string): Promise<string> {
  const filled = sql.replace(/:(\w+)/g, (whole, name: string) => (known[name] ? `'${known[name]}'` : whole))
  await client.query('BEGIN')
  try {
    await client.query(filled)
    await client.query('SET CONSTRAINTS ALL IMMEDIATE')
    return 'allowed'
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error
    return error.constraint ?? error.message
  } finally {
    await client.query('ROLLBACK')
  }
}

/** A valid further submission of the pending signature, but for these values. */
export const newSubmission = (values: Record<string, string> = {}) =>
  insert('submission', {
    id: 'gen_random_uuid()',
    signature_id: ':pending',
    number: '2',
    appeal_text_id: ':text',
    submitted_by_id: ':user',
    locale: "'de'",
    organisation_name: "'Beispielverein'",
    country: "'DE'",
    kind: "'ngo'",
    visibility: "'public'",
    search_key: "'beispielverein'",
    consent_version: "'1'",
    ...values,
  })

/** A valid first submission and its signature, but for these values of the signature. */
export const newSignature = (values: Record<string, string> = {}) =>
  insert('signature', {
    id: SIGNATURE,
    appeal_id: ':appeal',
    organisation_id: ':otherOrganisation',
    visibility: "'public'",
    reference: "'ZZZ-ZZZ-ZZ2'",
    latest_submission_id: SUBMISSION,
    ...values,
  }) + newSubmission({ id: SUBMISSION, signature_id: SIGNATURE, number: '1' })

/** A valid decision on the pending signature, but for these values. */
export const newDecision = (values: Record<string, string> = {}) =>
  insert('decision', {
    id: 'gen_random_uuid()',
    signature_id: ':pending',
    submission_id: ':pendingSubmission',
    coordinator_id: ':coordinator',
    outcome: "'reject'",
    reason_code: "'other'",
    evidence: "'{}'",
    revision: '1',
    ...values,
  })

/** A valid entry for a signature, but for these values. */
export const newEntry = (values: Record<string, string>) =>
  insert('public_entry', {
    id: 'gen_random_uuid()',
    slug: "'beispielverein-x2x2'",
    appeal_id: ':appeal',
    origin: "'signed'",
    name: "'Beispielverein'",
    search_key: "'beispielverein'",
    sort_native: "'Beispielverein'",
    sort_latin: "'Beispielverein'",
    country: "'DE'",
    kind: "'ngo'",
    listed_on: 'current_date',
    ...values,
  })

/** A change of a signature that raises its revision as it must. */
export const change = (what: string, which = ':pending') =>
  `UPDATE signature SET ${what}, revision = revision + 1 WHERE id = ${which};`

/** The ids of what `newSignature` makes. */
export const SIGNATURE = "'00000000-0000-4000-8000-000000000001'"
export const SUBMISSION = "'00000000-0000-4000-8000-000000000002'"

export function insert(table: string, row: Record<string, string>): string {
  return `INSERT INTO "${table}" (${Object.keys(row).join()}) VALUES (${Object.values(row).join()});`
}
