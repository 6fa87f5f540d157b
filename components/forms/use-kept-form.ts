'use client'

import { unstable_rethrow } from 'next/navigation'
import { useActionState, useSyncExternalStore } from 'react'
import type { FormState } from '@/lib/platform/form-state'

type FormAction = (state: FormState, form: FormData) => Promise<FormState>

/**
 * The state of a form, and how it is sent. Where the answer never comes (no connection, a proxy's error page, a
 * deployment meanwhile), the form stays with all that was typed, instead of giving way to an error page.
 */
export function useKeptForm(action: FormAction) {
  const isHydrated = useSyncExternalStore(neverChanges, inBrowser, onServer)
  // In the page as it is sent stands the server's own action, which needs no script.
  return useActionState(isHydrated ? keepTyped(action) : action, EMPTY)
}

function keepTyped(action: FormAction): FormAction {
  return async (state, form) => {
    try {
      return await action(state, form)
    } catch (error) {
      unstable_rethrow(error)
      return { values: typedIn(form), fields: {}, reason: 'unavailable' }
    }
  }
}

function typedIn(form: FormData): FormState['values'] {
  const values: FormState['values'] = {}
  for (const [name, value] of form)
    if (typeof value === 'string' && !name.startsWith('$ACTION')) values[name] = value
  return values
}

const EMPTY: FormState = { values: {}, fields: {} }
const neverChanges = () => () => {}
const inBrowser = () => true
const onServer = () => false
