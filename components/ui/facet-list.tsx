import type { ReactNode } from 'react'

export interface Facet {
  key: string
  href: string
  label: string
  count?: ReactNode
  current?: boolean
}

interface FacetListProps {
  title: string
  facets: Facet[]
  /** Those behind a fold, and the words that open it. */
  more?: { label: string; facets: Facet[] }
}

/** One way to narrow a list: names and counts on rules, the current one on the blue line. */
export function FacetList({ title, facets, more }: FacetListProps) {
  return (
    <nav aria-label={title}>
      <p aria-hidden="true" className="text-label border-edge border-b pb-1">
        {title}
      </p>
      <FacetRows facets={facets} />
      {more && more.facets.length > 0 && (
        <details open={more.facets.some((facet) => facet.current)}>
          <summary className="text-ui text-ink-2 py-1.5">{more.label}</summary>
          <FacetRows facets={more.facets} />
        </details>
      )}
    </nav>
  )
}

function FacetRows({ facets }: { facets: Facet[] }) {
  return (
    <ul className="text-ui">
      {facets.map((facet) => (
        <li key={facet.key} className="border-rule border-b">
          <a
            href={facet.href}
            aria-current={facet.current ? 'true' : undefined}
            className="hover:bg-tint flex min-h-8 items-baseline justify-between gap-4 py-1 max-md:min-h-11 max-md:py-2.5"
          >
            <span className={`min-w-0 wrap-anywhere ${facet.current ? 'line-current font-medium' : ''}`}>
              {facet.label}
            </span>
            {facet.count !== undefined && <span className="text-ink-2 tabular-nums">{facet.count}</span>}
          </a>
        </li>
      ))}
    </ul>
  )
}
