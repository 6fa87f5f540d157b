import { askDatabase } from '@/lib/platform/testing/ask-database'
import { newAddress, referenceIn, signedIn, signingForm } from './support/people'
import { plainText } from './support/plain-client'
import { expect, test } from './support/test'

// No browser is needed for this: it runs once, in the project with scripts.
test('fifty parallel posts of one form leave one signature, and every answer carries its reference @scripts', async ({
  site,
}) => {
  const person = await signedIn(site, newAddress())
  const name = `Verein fünfzigmal ${crypto.randomUUID()}`
  const { path, fields } = await signingForm(person, name)

  const answers = await Promise.all(Array.from({ length: 50 }, () => person.send(path, fields)))

  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
  const references = new Set(answers.map(referenceIn))
  expect(references.size, 'all answers carry the same reference').toBe(1)
  const [reference] = references
  const receipt = await person.ask(answers[0]!.headers.location!)
  expect(plainText(receipt.body)).toContain(reference)
  expect(await storedFor(site.databaseUrl, name)).toEqual([{ reference, submissions: 1, mails: 1 }])
})

test('the same form sent again after its answer was lost leads to the same receipt @scripts', async ({
  site,
}) => {
  const person = await signedIn(site, newAddress())
  const name = `Verein zweimal ${crypto.randomUUID()}`
  const { path, fields } = await signingForm(person, name)
  const first = referenceIn(await person.send(path, fields))
  expect(referenceIn(await person.send(path, fields))).toBe(first)
  expect(await storedFor(site.databaseUrl, name)).toEqual([{ reference: first, submissions: 1, mails: 1 }])
})

function storedFor(databaseUrl: string, name: string) {
  return askDatabase<{ reference: string; submissions: number; mails: number }>(
    databaseUrl,
    `SELECT s.reference,
       (SELECT count(*)::int FROM submission WHERE signature_id = s.id) AS submissions,
       (SELECT count(*)::int FROM outgoing_mail WHERE signature_id = s.id) AS mails
     FROM signature s JOIN submission latest ON latest.id = s.latest_submission_id
     WHERE latest.organisation_name = $1`,
    [name],
  )
}
