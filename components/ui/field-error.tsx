import type { ReactNode } from 'react'

export function FieldError({ id, prefix, children }: { id: string; prefix?: string; children: ReactNode }) {
  return (
    <p id={id} className="text-ui text-alarm">
      {prefix && <strong className="font-medium">{prefix} </strong>}
      {children}
    </p>
  )
}
