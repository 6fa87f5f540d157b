'use client'

import { useEffect, useRef } from 'react'

export interface SummaryError {
  /** The id of the control that has to change: its name, unless the field was given another id. */
  field?: string
  message: string
}

interface ErrorSummaryProps {
  title: string
  /** That nothing typed was lost. */
  hint?: string
  errors: SummaryError[]
  /** The answer the errors came with: every new one takes the focus again. */
  answer?: unknown
}

/** What has to be put right, with links to the fields. Has the focus as soon as it is there, with scripts or without. */
export function ErrorSummary({ title, hint, errors, answer }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => summary.current?.focus(), [answer])

  return (
    <div
      ref={summary}
      role="alert"
      tabIndex={-1}
      autoFocus
      aria-labelledby="error-summary-title"
      className="error-summary border-alarm bg-alarm-wash rounded-sm border-2 p-5 sm:p-6"
    >
      <h2 id="error-summary-title" className="text-h3">
        {title}
      </h2>
      {hint && <p className="text-ui mt-1">{hint}</p>}
      <ul className="text-ui mt-3 grid gap-1 wrap-anywhere">
        {errors.map(({ field, message }) => (
          <li key={`${field} ${message}`} className="text-alarm font-medium">
            {field ? (
              <a href={`#${field}`} className="underline underline-offset-4">
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
