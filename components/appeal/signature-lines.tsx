import type { ShownAppeal } from './shown-appeal'
import { SignatureBlock } from './signature-block'

const LINES = 20
const LINES_ON_PHONES = 8

/**
 * The proven names on their lines, the other lines empty. How many lines there are is a matter of the page and
 * stands for no number: what was signed elsewhere and what is counted here are never mixed.
 */
export function SignatureLines({ appeal }: { appeal: ShownAppeal }) {
  const signed = appeal.latest
  const empty = Math.max(0, LINES - signed.length)
  return (
    <div className="-mt-6 grid gap-x-(--gutter) sm:grid-cols-2 md:grid-cols-4">
      <ul role="list" className="contents">
        {signed.map((signatory) => (
          <SignatureBlock key={signatory.slug} signatory={signatory} appeal={appeal} />
        ))}
      </ul>
      {Array.from({ length: empty }, (_, index) => (
        <EmptyLine key={index} className={index >= LINES_ON_PHONES - signed.length ? 'max-md:hidden' : ''} />
      ))}
    </div>
  )
}

/** As high as a signature, so that a row of both stands on one line. */
function EmptyLine({ className }: { className: string }) {
  return (
    <span aria-hidden="true" className={`row-span-2 grid grid-rows-subgrid pt-6 print:hidden ${className}`}>
      <span className="border-edge text-name border-b pb-1">{'\u00a0'}</span>
      <span className="text-small pt-1">{'\u00a0'}</span>
    </span>
  )
}
