import type { ComponentPropsWithRef } from 'react'

export interface ButtonLook {
  /** One primary a view; what else can be done is second. */
  variant?: 'primary' | 'second'
  /** Small fits a toolbar or a row. */
  size?: 'regular' | 'small'
}

export function Button({ variant, size, className, ...props }: ButtonLook & ComponentPropsWithRef<'button'>) {
  return <button {...props} className={buttonClass({ variant, size, className })} />
}

export function ButtonLink({ variant, size, className, ...props }: ButtonLook & ComponentPropsWithRef<'a'>) {
  return <a {...props} className={buttonClass({ variant, size, className })} />
}

export function buttonClass({ variant, size, className }: ButtonLook & { className?: string }) {
  return ['button', variant === 'second' && 'button-second', size === 'small' && 'button-small', className]
    .filter(Boolean)
    .join(' ')
}
