import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'

export interface SignedInProps {
  /** The address the reader signed in with. */
  address: string
  /** The form that signs out. */
  signOut?: ReactNode
}

export async function SignedIn({ locale, address, signOut }: SignedInProps & { locale: string }) {
  const t = await getTranslations({ locale, namespace: 'common' })
  return (
    <div className="text-ui flex flex-wrap items-center gap-x-4">
      <span className="text-ink-2 wrap-anywhere">{t('signedInAs', { address })}</span>
      {signOut}
    </div>
  )
}
