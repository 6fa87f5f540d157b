import { expect, test } from 'vitest'
import { evidenceLines, reviewEvidence, type OtherSignature } from './evidence'

const other: OtherSignature = {
  reference: 'KXM-4T7-QHD',
  status: 'approved',
  name: 'Beispielverein',
  country: 'DE',
}
const found = {
  email: 'post@beispielverein.example',
  website: 'https://beispielverein.example',
  sameName: [],
  sameDomain: [],
}
const weights = (changes: Partial<Parameters<typeof reviewEvidence>[0]>) =>
  Object.fromEntries(
    evidenceLines(reviewEvidence({ ...found, ...changes })).map(({ topic, finding, weight }) => [
      topic,
      `${finding}: ${weight}`,
    ]),
  )

test('a mailbox on the website’s domain, alone with its name and domain, is supported; the role never is', () => {
  expect(weights({})).toEqual({
    mailbox: 'matches_website: supports',
    website: 'not_shared: supports',
    name: 'single: supports',
    role: 'claimed: open',
  })
})

test.each([
  ['post@anderswo.example', 'other_domain: open'],
  ['verein@gmail.com', 'free_mail: open'],
  ['verein@mailinator.com', 'disposable: check'],
])('%s: %s', (email, line) => expect(weights({ email }).mailbox).toBe(line))

test('whoever was carried over has proven no mailbox', () => {
  expect(reviewEvidence({ ...found, email: null }).mailbox).toBeNull()
  expect(weights({ email: null }).mailbox).toBe('none: open')
})

test('a website that nobody gave is open, one that others have too needs a look', () => {
  expect(weights({ website: null }).website).toBe('not_given: open')
  expect(weights({ sameDomain: [other] }).website).toBe('shared: check')
})

test('the same name needs a look, and is shown with the reference to compare with', () => {
  const evidence = reviewEvidence({ ...found, sameName: [other] })
  expect(evidenceLines(evidence)).toContainEqual({ topic: 'name', finding: 'same', weight: 'check' })
  expect(evidence.sameName).toEqual([other])
})
