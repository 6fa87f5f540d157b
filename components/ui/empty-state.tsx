import type { ReactNode } from 'react'

interface EmptyStateProps {
  title: ReactNode
  children?: ReactNode
  /** The way on. */
  action?: ReactNode
}

/** Nothing here, said plainly, on an empty line. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="py-8">
      <p className="text-h3 border-edge border-b pb-2">{title}</p>
      {children && <div className="text-sentence text-ink-2 mt-3">{children}</div>}
      {action && <div className="mt-6">{action}</div>}
    </div>
  )
}
