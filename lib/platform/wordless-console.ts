/* eslint-disable no-console -- this is about the console */
import { logFailure } from './log-failure'

/** Makes console.error tell errors like `logFailure`: for code that is not ours, and prints whole messages. */
export function tellErrorsWithoutWords(): void {
  const print = console.error.bind(console)
  console.error = (...said: unknown[]) => {
    const errors = said.filter((each) => each instanceof Error)
    if (errors.length === 0) return print(...said)
    for (const error of errors) logFailure('the site', error)
  }
}
