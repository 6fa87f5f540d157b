import type { ReactNode } from 'react'
import { FieldError } from './field-error'

/** What the control inside a field needs so that label, hint and error belong to it. Spread it. */
export interface FieldControl {
  id: string
  name: string
  'aria-describedby'?: string
  'aria-invalid'?: true
}

interface FieldProps {
  name: string
  /** Only where two forms of a page share a name; the error summary links to the id. */
  id?: string
  label: ReactNode
  hint?: ReactNode
  /** The word that marks a field as optional. */
  optional?: string
  error?: ReactNode
  errorPrefix?: string
  className?: string
  children: (control: FieldControl) => ReactNode
}

export function Field({
  name,
  id = name,
  label,
  hint,
  optional,
  error,
  errorPrefix,
  className,
  children,
}: FieldProps) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={['grid min-w-0 gap-2', className].filter(Boolean).join(' ')}>
      <div>
        <label htmlFor={id} className="text-label">
          {label}
          {optional && <span className="text-ui text-ink-3 ms-2">{optional}</span>}
        </label>
        {hint && (
          <p id={`${id}-hint`} className="text-ui text-ink-2">
            {hint}
          </p>
        )}
      </div>
      {error && (
        <FieldError id={`${id}-error`} prefix={errorPrefix}>
          {error}
        </FieldError>
      )}
      {children({
        id,
        name,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
    </div>
  )
}
