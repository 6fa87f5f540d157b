export type Totals = { passed: number; failed: number }

export function vitestTotals(file: string, exitCode: number): Totals
export function playwrightTotals(file: string, exitCode: number): Totals
