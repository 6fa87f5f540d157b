import type { ShownAppeal } from './shown-appeal'
import { SignatureBlock } from './signature-block'

const LINES = 24
const LINES_ON_PHONES = 8

/**
 * The proven names on their lines, the other lines empty. How many lines there are is a matter of the page and
 * stands for no number: what was signed elsewhere and what is counted here are never mixed.
 */
export function SignatureLines({ appeal }: { appeal: ShownAppeal }) {
  const signed = appeal.latest
  return (
    <div>
      <ul role="list" className="grid gap-x-(--gutter) sm:grid-cols-2 md:grid-cols-3">
        {signed.map((signatory) => (
          <SignatureBlock key={signatory.slug} signatory={signatory} appeal={appeal} />
        ))}
      </ul>
      <div aria-hidden="true" className="grid gap-x-(--gutter) sm:grid-cols-2 md:grid-cols-3 print:hidden">
        {Array.from({ length: Math.max(0, LINES - signed.length) }, (_, index) => (
          <span
            key={index}
            className={`border-edge block h-11 border-b ${index >= LINES_ON_PHONES ? 'max-md:hidden' : ''}`}
          />
        ))}
      </div>
    </div>
  )
}
