/** Who may see the name of a signatory, from everybody to nobody but the coordinators. */
export const VISIBILITIES = ['public', 'recipients', 'counted'] as const
export type Visibility = (typeof VISIBILITIES)[number]

/** Where a name on a public appeal can bring those who bear it to prison (DESIGN section 2, "Visibility"). */
export const RISK_COUNTRIES = ['RU', 'BY']

/** True if fewer people see the name with `wanted` than with `current`. */
export function isLower(wanted: Visibility, current: Visibility): boolean {
  return VISIBILITIES.indexOf(wanted) > VISIBILITIES.indexOf(current)
}

/** True if a name from a country at risk would be shown to others without having said that the risk is understood. */
export function lacksRiskUnderstood(choice: {
  country: string
  visibility: Visibility
  riskUnderstood: boolean
}): boolean {
  return RISK_COUNTRIES.includes(choice.country) && choice.visibility !== 'counted' && !choice.riskUnderstood
}
