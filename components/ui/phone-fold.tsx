import type { ReactNode } from 'react'

/** Folded behind its label below 900 px, open above. No script may be needed and CSS cannot open a fold everywhere
 * yet, so the children stand in the page twice and one of them is always hidden: put no ids in them. */
export function PhoneFold({ label, open, children }: { label: string; open?: boolean; children: ReactNode }) {
  return (
    <>
      <details open={open} className="border-rule border-y md:hidden print:hidden">
        <summary className="text-label py-3">{label}</summary>
        <div className="pb-4">{children}</div>
      </details>
      <div className="max-md:hidden">{children}</div>
    </>
  )
}
