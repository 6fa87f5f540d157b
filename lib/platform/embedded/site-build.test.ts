import { expect, test } from 'vitest'
import { buildEnvironment } from './site-build'

const keyOf = (env: Record<string, string>) => buildEnvironment(env).NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? ''
const secret = 'a secret of thirty-two characters'

test('a form that is open somewhere can be sent after any rebuild: the key of its action depends on the secret alone', () => {
  expect(keyOf({ AUTH_SECRET: secret })).toBe(keyOf({ AUTH_SECRET: secret, PORT: '4000' }))
  expect(keyOf({ AUTH_SECRET: secret })).not.toBe(keyOf({ AUTH_SECRET: `${secret}!` }))
})

test('the key of actions is 256 bits, and not the secret', () => {
  const key = keyOf({ AUTH_SECRET: secret })
  expect(Buffer.from(key, 'base64')).toHaveLength(32)
  expect(Buffer.from(key, 'base64').toString()).not.toContain(secret)
})

test('whoever sets the key keeps it', () => {
  expect(keyOf({ AUTH_SECRET: secret, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: 'own' })).toBe('own')
})
