import { expect, test, vi } from 'vitest'
import { logFailure } from './log-failure'

function logged(error: unknown): string {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  try {
    logFailure('mail', error)
    return write.mock.calls.map(([text]) => String(text)).join('')
  } finally {
    write.mockRestore()
  }
}

test('a failure is told by its codes and its place, not by its words', () => {
  const error = new TypeError('550 no such user\n    at erika@beispiel.example')
  const text = logged(Object.assign(error, { code: 'EENVELOPE', responseCode: 550 }))
  expect(text).toMatch(/^mail failed: TypeError EENVELOPE 550\n\s+at .*log-failure\.test/)
  expect(text).not.toContain('erika')
})

test.each([undefined, null, 'erika@beispiel.example', { rejected: ['erika@beispiel.example'] }])(
  'whatever was thrown, only that something failed is said (%#)',
  (thrown) => expect(logged(thrown)).toBe('mail failed: Error\n'),
)
