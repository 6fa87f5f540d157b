'use client'

import { useActionState } from 'react'
import { EMPTY_FORM } from '@/lib/platform/form-state'
import { signOutAction } from './actions'

/** Signs out; stands in the masthead beside the address. */
export function SignOutForm({ label }: { label: string }) {
  const [, send] = useActionState(signOutAction, EMPTY_FORM)
  return (
    <form action={send}>
      <button type="submit" className="nav-link link-quiet cursor-pointer">
        {label}
      </button>
    </form>
  )
}
