import { describe, expect, it } from 'vitest'
import { de } from '@/prisma/seed/appeal-texts/de'
import { appealContent, measuresOf } from './appeal-content'

describe('the content of an appeal text', () => {
  it('is accepted as it is stored and read again', () => {
    expect(appealContent.parse(JSON.parse(JSON.stringify(de)))).toEqual(de)
  })

  it('may not cite a source that it does not list', () => {
    expect(problemsOf({ ...de, sources: de.sources.slice(1) })).toContain('no source connection-september-20')
  })

  it('may not point to a note or a figure that it does not hold', () => {
    expect(problemsOf({ ...de, notes: [] })).toContain('no note departures')
    expect(problemsOf({ ...de, figures: [] })).toContain('no figure decisions')
  })

  it('numbers its demands from one without a gap', () => {
    expect(problemsOf({ ...de, demands: de.demands.slice(1) })).toContain('demand 2 is out of order')
  })

  it('gives every measure a source and a period', () => {
    const measures = de.figures.flatMap(measuresOf)
    expect(measures).toHaveLength(9)
    const [first, ...others] = de.figures
    const bare = { ...first!, whole: { ...measures[0]!, sources: [] } }
    expect(appealContent.safeParse({ ...de, figures: [bare, ...others] }).success).toBe(false)
  })
})

function problemsOf(content: unknown): string[] {
  return appealContent.safeParse(content).error?.issues.map((issue) => issue.message) ?? []
}
