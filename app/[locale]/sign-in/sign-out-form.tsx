'use client'

import { useActionState } from 'react'
import { EMPTY_FORM } from '@/lib/platform/form-state'
import { signOutAction } from './actions'

interface SignOutFormProps {
  label: string
  /** Said when it did not work: whoever shares this computer must know. */
  failed: string
}

/** Signs out; stands in the masthead beside the address. */
export function SignOutForm({ label, failed }: SignOutFormProps) {
  const [state, send] = useActionState(signOutAction, EMPTY_FORM)
  return (
    <form action={send} className="flex flex-wrap items-center gap-x-4">
      <button type="submit" className="nav-link link-quiet cursor-pointer">
        {label}
      </button>
      {state.reason && (
        <span role="alert" className="text-alarm font-medium">
          {failed}
        </span>
      )}
    </form>
  )
}
