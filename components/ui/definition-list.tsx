import type { ReactNode } from 'react'

interface Definition {
  term: ReactNode
  detail: ReactNode
  /** Over both columns: a sentence, a long name. */
  full?: boolean
}

/** Terms and what was said about them, on rules; in two columns where there is room for them. */
export function DefinitionList({ items, twoColumns }: { items: Definition[]; twoColumns?: boolean }) {
  return (
    <dl className={`text-ui grid gap-x-8 ${twoColumns ? 'xl:grid-cols-2' : ''}`}>
      {items.map((item, index) => (
        <div
          key={index}
          className={`border-rule grid grid-cols-[7.5rem_minmax(0,1fr)] gap-x-4 border-b py-2 ${
            item.full && twoColumns ? 'xl:col-span-2' : ''
          }`}
        >
          <dt className="text-ink-2 wrap-break-word">{item.term}</dt>
          <dd className="wrap-anywhere">{item.detail}</dd>
        </div>
      ))}
    </dl>
  )
}
