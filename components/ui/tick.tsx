import type { ComponentPropsWithRef, ReactNode } from 'react'
import { FieldError } from './field-error'

interface TickProps extends Omit<ComponentPropsWithRef<'input'>, 'type' | 'children'> {
  name: string
  label: ReactNode
  hint?: ReactNode
  optional?: string
  error?: ReactNode
  errorPrefix?: string
}

/** One sentence to agree to. */
export function Tick({ name, label, hint, optional, error, errorPrefix, className, ...props }: TickProps) {
  const id = props.id ?? name
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={className}>
      {error && (
        <FieldError id={`${id}-error`} prefix={errorPrefix}>
          {error}
        </FieldError>
      )}
      <div className="flex gap-4 py-2">
        <input
          {...props}
          className="tick mt-0.5"
          type="checkbox"
          id={id}
          name={name}
          aria-describedby={described || undefined}
          aria-invalid={error ? true : undefined}
        />
        <div className="min-w-0">
          <label htmlFor={id} className="text-sentence cursor-pointer">
            {label}
            {optional && <span className="text-ui text-ink-3 ms-2">{optional}</span>}
          </label>
          {hint && (
            <p id={`${id}-hint`} className="text-ui text-ink-2">
              {hint}
            </p>
          )}
        </div>
      </div>
    </div>
  )
}
