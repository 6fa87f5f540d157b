import type { ReactNode } from 'react'

/** What must be read before the choice that follows. No icon, no colour. */
export function Notice({ title, children, id }: { title?: ReactNode; children: ReactNode; id?: string }) {
  return (
    <div id={id} className="border-ink text-sentence border-y-2 py-5">
      {title && <h3 className="text-name mb-2">{title}</h3>}
      <div className="grid gap-3">{children}</div>
    </div>
  )
}
