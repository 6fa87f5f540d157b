import { getTranslations } from 'next-intl/server'
import type { AppealContent, AppealNote } from '@/lib/appeals/appeal-content'
import type { Locale } from '@/lib/platform/i18n/locales'

interface LetterParagraphProps {
  sentences: AppealContent['letter']['paragraphs'][number]
  text: AppealContent
  locale: Locale
}

/** A paragraph with its notes beside it; on phones they follow it. */
export async function LetterParagraph({ sentences, text, locale }: LetterParagraphProps) {
  const t = await getTranslations({ locale, namespace: 'appeal.letter' })
  const numbered = sentences.map((sentence) => ({
    text: sentence.text,
    number: text.notes.findIndex((note) => note.id === sentence.note) + 1,
  }))
  const notes = numbered.filter(({ number }) => number > 0)
  return (
    <div className="grid gap-x-(--gutter) gap-y-3 md:grid-cols-9">
      <p className="text-body md:col-span-6">
        {numbered.map(({ text, number }, index) => (
          <span key={index}>
            {index > 0 && ' '}
            {text}
            {number > 0 && <NoteNumber number={number} />}
          </span>
        ))}
      </p>
      {notes.length > 0 && (
        <ul
          aria-label={t('notes')}
          className="text-small text-ink-2 grid content-start gap-1 md:col-span-3 md:pt-1"
        >
          {notes.map(({ number }) => (
            <SideNote
              key={number}
              number={number}
              note={text.notes[number - 1]}
              text={text}
              locale={locale}
            />
          ))}
        </ul>
      )}
    </div>
  )
}

function NoteNumber({ number }: { number: number }) {
  return (
    <sup className="ms-0.5 text-[0.65em] leading-none">
      <a href={`#note-${number}`} className="text-blue font-sans font-medium hover:underline">
        {number}
      </a>
    </sup>
  )
}

interface SideNoteProps {
  number: number
  note: AppealNote | undefined
  text: AppealContent
  locale: Locale
}

async function SideNote({ number, note, text, locale }: SideNoteProps) {
  const t = await getTranslations({ locale, namespace: 'appeal.letter' })
  if (!note) return null
  const figure = text.figures.findIndex(({ id }) => id === note.figure) + 1
  return (
    <li id={`note-${number}`} className="target:bg-wash flex gap-x-2">
      <span className="text-blue w-4 flex-none font-medium tabular-nums">{number}</span>
      <span>
        {note.text}
        {figure > 0 && (
          <>
            {' '}
            <a href={`#figure-${note.figure}`} className="link link-quiet">
              {t('seeFigure', { number: figure })}
            </a>
          </>
        )}
      </span>
    </li>
  )
}
