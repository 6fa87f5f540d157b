/** Says that something failed, and where. Never the message: those of a database repeat addresses and names. */
export function logFailure(what: string, error: unknown): void {
  const { name, code, stack = '' } = error as { name?: string; code?: string; stack?: string }
  const places = stack.split('\n').filter((line) => /^\s+at /.test(line))
  process.stderr.write(
    [`${what} failed: ${[name, code].filter(Boolean).join(' ')}`, ...places, ''].join('\n'),
  )
}
