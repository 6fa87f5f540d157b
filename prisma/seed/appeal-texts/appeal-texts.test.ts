import { describe, expect, it } from 'vitest'
import { appealContent, type AppealContent } from '@/lib/appeals/appeal-content'
import { de } from './de'
import { en } from './en'
import { fr } from './fr'
import { ru } from './ru'

const texts: Record<string, AppealContent> = { de, en, fr, ru }

describe.each(Object.entries(texts))('the appeal in %s', (locale, content) => {
  const words = stringsIn(content)

  it('is a complete appeal text', () => {
    expect(appealContent.parse(content)).toEqual(content)
  })

  it('says the same as the others: same demands, notes, figures, amounts and sources', () => {
    expect(skeletonOf(content)).toEqual(skeletonOf(en))
  })

  it('keeps what belongs together on one line, with no mark of the editor left', () => {
    expect(words.filter((text) => text.includes('~') || /\be\. V\./.test(text))).toEqual([])
  })

  it('uses typographic quotes and apostrophes only', () => {
    expect(words.filter((text) => /["']/.test(text))).toEqual([])
  })

  it('names every doubt about a number', () => {
    const notes = content.figures.flatMap((figure) =>
      figure.form === 'parts' ? [figure.whole.note, ...figure.parts.map((part) => part.note)] : [],
    )
    expect(notes.join(' ')).toMatch(/2022.*83/)
    expect(content.sources.find((source) => source.id === 'deutsche-welle')?.note).toMatch(/16/)
  })

  it('has a sentence of its own for the organisations of September 2023, with its source', () => {
    expect(content.origin?.sentence).toMatch(/2023.*90|90.*2023/)
    expect(content.origin?.sources).toHaveLength(1)
  })

  if (locale === 'ru') {
    it('ties one-letter words to the right and the dash to the left', () => {
      expect(words.filter((text) => /(^|[\s(«])[ВвКкСсИиОоУуАа] /.test(text) || / —/.test(text))).toEqual([])
    })
  }

  if (locale === 'fr') {
    it('has narrow spaces inside its quotes and before its signs', () => {
      expect(words.filter((text) => / [»;!?:]|« /.test(text))).toEqual([])
    })
  }
})

function skeletonOf(content: AppealContent) {
  return {
    demands: content.demands.map((demand) => demand.number),
    paragraphs: content.letter.paragraphs.map((sentences) => sentences.map((sentence) => sentence.note)),
    notes: content.notes.map(({ id, sources, figure }) => ({ id, sources, figure })),
    figures: content.figures.map((figure) => {
      const measures = figure.form === 'parts' ? [figure.whole, ...figure.parts] : figure.measures
      return {
        id: figure.id,
        form: figure.form,
        measures: measures.map(({ id, amount, sources, note }) => ({
          id,
          amount,
          sources: sources.map((citation) => citation.source),
          doubtful: note !== undefined,
        })),
      }
    }),
    sources: content.sources.map(({ id, title }) => ({ id, title })),
    steps: content.howSigning.steps.length,
  }
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(stringsIn)
}
