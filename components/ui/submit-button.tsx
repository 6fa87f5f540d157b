'use client'

import type { ComponentPropsWithRef, MouseEvent } from 'react'
import { useFormStatus } from 'react-dom'
import { buttonClass } from './button'
import type { ButtonLook } from './button'

type SubmitButtonProps = ButtonLook &
  Omit<ComponentPropsWithRef<'button'>, 'type' | 'disabled' | 'onClick'> & { pendingLabel?: string }

/** Submits its form. A second press while the first is under way does nothing, but the button is never disabled:
 * it keeps the focus, and it works without scripts. */
export function SubmitButton({
  variant,
  size,
  className,
  pendingLabel,
  children,
  ...props
}: SubmitButtonProps) {
  const { pending, data } = useFormStatus()
  const pressed = pending && (!props.name || data?.get(props.name) === String(props.value))

  const ignoreWhilePending = (event: MouseEvent) => {
    if (pending) event.preventDefault()
  }

  return (
    <button
      {...props}
      type="submit"
      className={buttonClass({ variant, size, className })}
      aria-busy={pressed || undefined}
      onClick={ignoreWhilePending}
    >
      {pressed && pendingLabel ? pendingLabel : children}
    </button>
  )
}
