import type { ReactNode } from 'react'

/** A part of the right pane: its heading on an ink line, with what is to be known of it at the end of that line. */
export function DeskSection({
  title,
  note,
  children,
}: {
  title: string
  note?: string
  children: ReactNode
}) {
  return (
    <section className="min-w-0">
      <div className="border-ink flex flex-wrap items-baseline justify-between gap-x-4 border-b pb-1">
        <h2 className="text-name">{title}</h2>
        {note && <p className="text-ui text-ink-2">{note}</p>}
      </div>
      {children}
    </section>
  )
}
