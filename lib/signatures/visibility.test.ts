import { expect, test } from 'vitest'
import { isLower, lacksRiskUnderstood } from './visibility'

test('counted is lower than recipients, and recipients than public', () => {
  expect(isLower('recipients', 'public')).toBe(true)
  expect(isLower('counted', 'recipients')).toBe(true)
  expect(isLower('public', 'counted')).toBe(false)
  expect(isLower('public', 'public')).toBe(false)
})

test('only a name from a country at risk that others would see needs the word that the risk is understood', () => {
  const choice = { country: 'RU', visibility: 'public', riskUnderstood: false } as const
  expect(lacksRiskUnderstood(choice)).toBe(true)
  expect(lacksRiskUnderstood({ ...choice, country: 'BY', visibility: 'recipients' })).toBe(true)
  expect(lacksRiskUnderstood({ ...choice, riskUnderstood: true })).toBe(false)
  expect(lacksRiskUnderstood({ ...choice, visibility: 'counted' })).toBe(false)
  expect(lacksRiskUnderstood({ ...choice, country: 'DE' })).toBe(false)
})
