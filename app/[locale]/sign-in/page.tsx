import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { safeNextPath } from '@/lib/accounts/safe-next-path'
import { isLocale } from '@/lib/platform/i18n/locales'
import { formTexts } from './form-texts'
import { RequestForm } from './request-form'
import { SignInFrame } from './sign-in-frame'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ next?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('signIn')
  return { title: t('title'), robots: { index: false } }
}

export default async function SignInPage({ params, searchParams }: Props) {
  const { locale } = await params
  const wanted = (await searchParams).next
  const next = wanted === undefined || !isLocale(locale) ? '' : safeNextPath(wanted, locale)
  const t = await getTranslations('signIn')
  const texts = {
    ...(await formTexts()),
    label: t('emailLabel'),
    hint: t('emailHint'),
    submit: t('submit'),
    note: t('privacy'),
  }
  const path = next ? `/sign-in?${new URLSearchParams({ next })}` : '/sign-in'
  return (
    <SignInFrame locale={locale} path={path} title={t('title')} lead={t('lead')}>
      <RequestForm next={next} texts={texts} />
    </SignInFrame>
  )
}
