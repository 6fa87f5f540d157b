import type { ComponentPropsWithRef } from 'react'
import { controlClass } from './text-input'
import type { ControlLook } from './text-input'

export interface SelectOption {
  value: string
  label: string
}

type SelectProps = ControlLook &
  Omit<ComponentPropsWithRef<'select'>, 'children'> & {
    options: SelectOption[]
    /** The text of a first option without a value. */
    empty?: string
  }

export function Select({ dense, className, options, empty, ...props }: SelectProps) {
  return (
    // React resets a form after its action, and a select then falls back to the option it was mounted with:
    // a new default mounts a new select.
    <select key={String(props.defaultValue)} {...props} className={controlClass(dense, className)}>
      {empty !== undefined && <option value="">{empty}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
