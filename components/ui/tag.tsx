import type { ReactNode } from 'react'

/** Marks only what needs a look. */
export function Tag({ alarm, children }: { alarm?: boolean; children: ReactNode }) {
  return (
    <span
      className={`text-tag inline-block rounded-sm border px-1.5 ${alarm ? 'border-alarm text-alarm' : 'border-edge'}`}
    >
      {children}
    </span>
  )
}
