import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button'
import { TextLink } from '@/components/ui/text-link'
import { findSignInOfLink } from '@/lib/accounts/find-sign-in-request'
import { readBrowserSecret } from '@/lib/accounts/sign-in-cookie'
import { CodeForm } from '../code-form'
import { formTexts } from '../form-texts'
import { askAgainLink, SignInFrame } from '../sign-in-frame'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ token?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('signIn')
  return { title: t('confirm.title'), robots: { index: false } }
}

/** Opened by people and by machines that read mail: it shows a button and changes nothing. */
export default async function ConfirmPage({ params, searchParams }: Props) {
  const { locale } = await params
  const given = (await searchParams).token
  const token = typeof given === 'string' ? given : ''
  const found = await findSignInOfLink(token, await readBrowserSecret())
  const t = await getTranslations('signIn')
  const again = await askAgainLink(locale, found?.next)
  const path = `/sign-in/confirm?${new URLSearchParams({ token })}`
  if (!found?.isOpen)
    return (
      <SignInFrame locale={locale} path={path} title={t('confirm.overTitle')} lead={t('confirm.over')}>
        <p className="flex flex-wrap items-center gap-x-8 gap-y-4">
          <ButtonLink href={again.href}>{again.label}</ButtonLink>
          <TextLink href={`/${locale}/account`}>{t('confirm.account')}</TextLink>
        </p>
      </SignInFrame>
    )

  const lead = found.isAsker ? t('confirm.asker', { email: found.email ?? '' }) : t('confirm.other')
  const texts = {
    ...(await formTexts()),
    label: t('check.codeLabel'),
    hint: t('check.codeHint'),
    submit: t('confirm.submit'),
  }
  return (
    <SignInFrame locale={locale} path={path} title={t('confirm.title')} lead={lead}>
      <CodeForm token={token} needsCode={!found.isAsker} texts={texts} />
      <p className="text-ui">
        <TextLink quiet href={again.href}>
          {again.label}
        </TextLink>
      </p>
    </SignInFrame>
  )
}
