import type { ReactNode } from 'react'

interface FormSectionProps {
  number: number
  title: string
  /** Stands beside the fields where there is room, below them on phones. */
  aside?: ReactNode
  children: ReactNode
}

/** One numbered part of the form, opened by a rule: its title left, its fields where all text stands. */
export function FormSection({ number, title, aside, children }: FormSectionProps) {
  const id = `section-${number}`
  return (
    <section aria-labelledby={id} className="columns border-ink gap-y-6 border-t py-6 md:pb-16">
      <h2 id={id} className="text-h2 col-label flex gap-4">
        <span aria-hidden="true">{number}</span>
        {title}
      </h2>
      <div className="col-text grid content-start gap-8">{children}</div>
      {aside && <div className="col-aside md:row-start-1">{aside}</div>}
    </section>
  )
}
