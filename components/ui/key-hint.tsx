import type { ReactNode } from 'react'

/** A key of the keyboard. Decoration: what the key does is said in words beside it. */
export function KeyHint({ children }: { children: ReactNode }) {
  return (
    <kbd
      aria-hidden="true"
      className="text-tag border-edge inline-block rounded-sm border px-1.5 max-lg:hidden"
    >
      {children}
    </kbd>
  )
}
