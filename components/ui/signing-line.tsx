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
      <div className="border-blue flex items-end justify-end gap-x-6 gap-y-3 max-sm:flex-col max-sm:items-stretch sm:border-b-3">
        <span className="text-lead border-blue min-w-0 grow pb-1 max-sm:border-b-3">{name ?? '\u00a0'}</span>
        <span className="flex-none max-sm:grid sm:[&>.button]:rounded-b-none">{children}</span>
      </div>
      {note && <p className="text-ui text-ink-2 mt-3">{note}</p>}
    </div>
  )
}
