import { expect, test } from 'vitest'
import { isRefusedForGood } from './mail-refusal'

const refusal = (response: string, command = 'RCPT TO') =>
  Object.assign(new Error(response), { command, response, responseCode: Number(response.slice(0, 3)) })

test.each([
  '550 5.1.1 <erika@beispiel.example>: Recipient address rejected: User unknown',
  '550-5.1.1 The email account that you tried to reach does not exist.',
  '550 No such user here',
  '553 5.1.3 Bad address syntax',
  '552 5.2.2 Mailbox full',
  '556 5.1.10 Recipient address has null MX',
])('a recipient is refused for good by “%s”', (response) => {
  expect(isRefusedForGood(refusal(response))).toBe(true)
})

test.each([
  refusal('450 4.2.0 Greylisted, try again'),
  refusal('421 4.3.2 Shutting down'),
  refusal('530 5.7.0 Authentication required'),
  refusal('535 5.7.8 Bad credentials', 'AUTH PLAIN'),
  refusal('550 5.1.0 Sender rejected', 'MAIL FROM'),
  refusal('554 5.7.1 <erika@beispiel.example>: Relay access denied'),
  refusal('550 Relaying denied'),
  refusal('550 5.7.1 Blocked by policy'),
  refusal('554 5.6.0 Message refused', 'DATA'),
  refusal('503 Bad sequence of commands'),
  Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNECTION', command: 'CONN' }),
  undefined,
])('what can be put right, or passes, is tried again: %s', (error) => {
  expect(isRefusedForGood(error)).toBe(false)
})
