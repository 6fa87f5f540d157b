import type { ReactNode } from 'react'

interface TimelineEntry {
  key: string
  time: ReactNode
  sentence: ReactNode
  /** Now: its ring is filled. */
  current?: boolean
}

/** What happened, newest first. */
export function Timeline({ entries }: { entries: TimelineEntry[] }) {
  return (
    <ol className="border-edge ms-1 border-s ps-4">
      {entries.map((entry) => (
        <li key={entry.key} className="relative pb-4 last:pb-0">
          <span
            aria-hidden="true"
            className={`absolute top-1.5 -left-[1.25rem] size-[0.4375rem] rounded-full border ${
              entry.current ? 'border-blue bg-blue' : 'border-edge bg-paper'
            }`}
          />
          <p className="text-small text-ink-2 tabular-nums">{entry.time}</p>
          <div className="text-ui wrap-anywhere">{entry.sentence}</div>
        </li>
      ))}
    </ol>
  )
}
