export interface NavigationItem {
  key: string
  href: string
  label: string
  /** How many wait there. */
  count?: number
}

interface NavigationProps {
  label: string
  items: NavigationItem[]
  current?: string
  className?: string
}

export function Navigation({ label, items, current, className }: NavigationProps) {
  if (items.length === 0) return null
  return (
    <nav aria-label={label}>
      <ul className={className}>
        {items.map((item) => (
          <li key={item.key}>
            <a
              href={item.href}
              aria-current={item.key === current ? 'page' : undefined}
              className="nav-link aria-[current=page]:line-current"
            >
              {item.label}
              {item.count !== undefined && <span className="text-ink-2 tabular-nums"> {item.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
