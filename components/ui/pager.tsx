import type { ReactNode } from 'react'
import { ButtonLink } from './button'

interface Step {
  href: string
  label: string
}

interface PagerProps {
  /** The name of this navigation. */
  label: string
  previous?: Step
  next?: Step
  /** Where the reader is: "41–80 of 213". */
  status?: ReactNode
}

export function Pager({ label, previous, next, status }: PagerProps) {
  if (!previous && !next) return null
  return (
    <nav aria-label={label} className="flex flex-wrap items-center gap-x-6 gap-y-3 py-6 print:hidden">
      {previous && (
        <ButtonLink variant="second" size="small" rel="prev" href={previous.href}>
          {previous.label}
        </ButtonLink>
      )}
      {next && (
        <ButtonLink variant="second" size="small" rel="next" href={next.href}>
          {next.label}
        </ButtonLink>
      )}
      {status && <span className="text-ui text-ink-2 tabular-nums">{status}</span>}
    </nav>
  )
}
