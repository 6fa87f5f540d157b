import { z } from 'zod'

const text = z.string().trim().min(1).max(2_000)
const id = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/)

/** A citation: the words shown beside the figure, and which entry of the list of sources they mean. */
const citation = z.strictObject({ source: id, cited: text })

const source = z.strictObject({
  id,
  publisher: text,
  title: text.optional(),
  /** Language of the title as printed, for its `lang` attribute. */
  titleLanguage: z.enum(['de', 'en', 'fr', 'ru']).optional(),
  date: text,
  note: text.optional(),
})

/** One number as printed (`value`) and, if it is drawn, as a quantity (`amount`). */
const measure = z.strictObject({
  id,
  value: text,
  amount: z.number().int().nonnegative().optional(),
  /** Two or three words that fit above a mark. */
  label: text.optional(),
  counts: text,
  period: text,
  sources: z.array(citation).min(1),
  note: text.optional(),
})

const remainder = z.strictObject({ value: text, amount: z.number().int().nonnegative(), label: text })

const figureHead = { id, title: text, description: text.optional() }

/**
 * `parts`: a whole and what became of it, one square each. `comparison`: counts that may be compared in size
 * but not added up. `numbers`: single numbers in a ledger.
 */
const figure = z.discriminatedUnion('form', [
  z.strictObject({
    form: z.literal('parts'),
    ...figureHead,
    whole: measure,
    parts: z.array(measure).min(1),
    remainder: remainder.optional(),
  }),
  z.strictObject({ form: z.literal('comparison'), ...figureHead, measures: z.array(measure).min(2) }),
  z.strictObject({ form: z.literal('numbers'), ...figureHead, measures: z.array(measure).min(1) }),
])

/** A side note of the letter; it may point to the figure that holds the whole story. */
const note = z.strictObject({ id, text, sources: z.array(id), figure: id.optional() })

const sentence = z.strictObject({ text, note: id.optional() })

const demand = z.strictObject({ number: z.number().int().positive(), keyword: text, sentence: text })

/** What an AppealText holds as JSON: everything that a signature binds to, in one language. */
export const appealContent = z
  .strictObject({
    title: text,
    dateline: text,
    lead: text,
    letter: z.strictObject({
      salutation: z.array(text).min(1),
      paragraphs: z.array(z.array(sentence).min(1)).min(1),
    }),
    notes: z.array(note),
    demands: z.array(demand).min(1),
    whyItMatters: z.strictObject({ title: text, paragraphs: z.array(text).min(1) }),
    figures: z.array(figure),
    sources: z.array(source),
    howSigning: z.strictObject({ title: text, steps: z.array(text).min(1) }),
    /** Who signed elsewhere before: words of the text with their source, never part of the site's own counts. */
    origin: z.strictObject({ sentence: text, sources: z.array(citation).min(1) }).optional(),
  })
  .superRefine((content, context) => {
    for (const message of brokenReferences(content)) context.addIssue({ code: 'custom', message })
  })

export type AppealContent = z.infer<typeof appealContent>
export type AppealFigure = AppealContent['figures'][number]
export type AppealMeasure = z.infer<typeof measure>
export type AppealNote = z.infer<typeof note>

/** All measures of a figure in the order in which a table shows them. */
export function measuresOf(figure: AppealFigure): AppealMeasure[] {
  return figure.form === 'parts' ? [figure.whole, ...figure.parts] : figure.measures
}

/** What a text refers to and does not hold, and demands that are not numbered 1, 2, 3 …; empty when all is well. */
function brokenReferences(content: AppealContent): string[] {
  const sources = new Set(content.sources.map((source) => source.id))
  const notes = new Set(content.notes.map((note) => note.id))
  const figures = new Set(content.figures.map((figure) => figure.id))
  const citations = [
    ...content.figures.flatMap(measuresOf).flatMap((measure) => measure.sources),
    ...(content.origin?.sources ?? []),
  ]
  return [
    ...content.letter.paragraphs
      .flat()
      .flatMap(({ note }) => (note && !notes.has(note) ? [`no note ${note}`] : [])),
    ...content.notes.flatMap(({ figure }) => (figure && !figures.has(figure) ? [`no figure ${figure}`] : [])),
    ...content.notes
      .flatMap((note) => note.sources)
      .flatMap((id) => (sources.has(id) ? [] : [`no source ${id}`])),
    ...citations.flatMap(({ source }) => (sources.has(source) ? [] : [`no source ${source}`])),
    ...content.demands.flatMap(({ number }, index) =>
      number === index + 1 ? [] : [`demand ${number} is out of order`],
    ),
  ]
}
