import { getTranslations } from 'next-intl/server'
import type { SignedInProps } from '@/components/layout/signed-in'
import { SignOutForm } from './sign-out-form'

/** What a page that knows its reader hands to PageShell or DeskShell: the address, and the way out. */
export async function signedInSlot(address: string): Promise<SignedInProps> {
  const t = await getTranslations()
  return {
    address,
    signOut: <SignOutForm label={t('common.signOut')} failed={t('signIn.signOutFailed')} />,
  }
}
