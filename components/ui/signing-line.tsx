import type { ReactNode } from 'react'

interface SigningLineProps {
  /** Who signs; nothing leaves the line empty. */
  name?: ReactNode
  /** The button, standing on the right end of the line. */
  children: ReactNode
  /** What happens next. */
  note?: ReactNode
}

/** Ink signs on a blue line: the last act of a form, and the end of a letter. */
export function SigningLine({ name, children, note }: SigningLineProps) {
  return (
    <div>
      <div className="border-blue flex flex-wrap items-end justify-end gap-x-6 gap-y-3 border-b-3">
        <span className="text-lead min-w-48 grow basis-0 pb-1">{name ?? '\u00a0'}</span>
        <span className="max-sm:grid max-sm:w-full [&>.button]:rounded-b-none">{children}</span>
      </div>
      {note && <p className="text-ui text-ink-2 mt-3">{note}</p>}
    </div>
  )
}
