import { getTranslations } from 'next-intl/server'
import type { ShownAppeal } from './shown-appeal'
import { appealPath } from './shown-appeal'
import { piecesAfterNames } from './wall-pieces'

const NAMES_ON_PHONES = 32

/** The signatories as a picture: all names as running text, each in its own script, never cut or hyphenated. */
export async function WallOfNames({ appeal }: { appeal: ShownAppeal }) {
  const { names, counts } = appeal
  const pieces = piecesAfterNames(names.length, Math.min(counts.protected, names.length))
  return (
    <div className="border-ink border-t pt-5 font-serif text-[clamp(1.25rem,1.12rem+0.58vw,1.625rem)] leading-[1.45]">
      <ul role="list" className="hyphens-none">
        {names.map(({ slug, name }, index) => (
          <li key={slug} className={`inline ${index >= NAMES_ON_PHONES ? 'max-md:hidden print:inline' : ''}`}>
            <a
              href={appealPath(appeal, `/signatories/${slug}`)}
              dir="auto"
              className="decoration-blue underline-offset-4 hover:underline"
            >
              {name}
            </a>
            {Array.from({ length: pieces[index] ?? 0 }, (_, piece) => (
              <Piece key={piece} />
            ))}
            {index < names.length - 1 && <Slash />}
          </li>
        ))}
      </ul>
      <MoreNames appeal={appeal} shown={NAMES_ON_PHONES} className="md:hidden print:hidden" />
      <MoreNames appeal={appeal} shown={names.length} className="max-md:hidden" />
    </div>
  )
}

/** Tied to what stands before it, so that no line begins with one. */
function Slash() {
  return (
    <span aria-hidden="true" className="text-ink-3">
      {'\u00a0/ '}
    </span>
  )
}

/** Always of the same length: what it stands for cannot be told from it. */
function Piece() {
  return (
    <span aria-hidden="true">
      <Slash />
      <span className="border-blue inline-block w-[5em] border-b-3" />
    </span>
  )
}

interface MoreNamesProps {
  appeal: ShownAppeal
  shown: number
  className: string
}

async function MoreNames({ appeal, shown, className }: MoreNamesProps) {
  const count = appeal.counts.named - Math.min(shown, appeal.names.length)
  if (count <= 0) return null
  const t = await getTranslations({ locale: appeal.locale, namespace: 'appeal.signatories' })
  return (
    <p className={`text-ui mt-2 ${className}`}>
      <a href={appealPath(appeal, '/signatories')} className="link">
        {t('more', { count })}
      </a>
    </p>
  )
}
