import type { ComponentPropsWithRef } from 'react'

/** Dense is for the desk: interface type, lower. */
export interface ControlLook {
  dense?: boolean
}

export function TextInput({ dense, className, ...props }: ControlLook & ComponentPropsWithRef<'input'>) {
  return <input type="text" dir="auto" {...props} className={controlClass(dense, className)} />
}

export function TextArea({ dense, className, ...props }: ControlLook & ComponentPropsWithRef<'textarea'>) {
  return <textarea dir="auto" rows={4} {...props} className={controlClass(dense, className)} />
}

export function controlClass(dense?: boolean, className?: string) {
  return ['control', dense && 'control-dense', className].filter(Boolean).join(' ')
}
