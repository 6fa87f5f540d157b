import type { ReactNode } from 'react'

interface LedgerEntry {
  key: string
  figure: ReactNode
  sentence: ReactNode
  source?: ReactNode
}

/** Single numbers: the figure, what it counts, and where it comes from. */
export function Ledger({ entries }: { entries: LedgerEntry[] }) {
  return (
    <dl>
      {entries.map((entry) => (
        <div key={entry.key} className="columns border-rule gap-y-1 border-b py-5 first:border-t">
          <dt className="text-figure md:col-span-3">{entry.figure}</dt>
          <dd className="text-body md:col-span-5">{entry.sentence}</dd>
          {entry.source && (
            <dd className="text-small text-ink-2 tabular-nums md:col-start-9 md:col-end-13">
              {entry.source}
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
