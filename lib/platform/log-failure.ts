/** Says that something failed, and where. Never the message: those of databases and mail servers repeat addresses and names. */
export function logFailure(what: string, error: unknown): void {
  const { name = 'Error', message = '', stack = '' } = Object(error) as Partial<Error>
  const places = stack
    .replace(message, '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
  const kind = [name, ...failureCodes(error)].join(' ')
  process.stderr.write([`${what} failed: ${kind}`, ...places, ''].join('\n'))
}

/** The codes that a database, the network or a mail server gave a failure. */
export function failureCodes(error: unknown): string[] {
  const { code, responseCode } = Object(error) as { code?: unknown; responseCode?: unknown }
  return [code, responseCode].filter((each) => each !== undefined).map((each) => String(each))
}
