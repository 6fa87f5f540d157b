import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { SignedText } from '@/components/signing/signed-text'
import { ButtonLink } from '@/components/ui/button'
import { DefinitionList } from '@/components/ui/definition-list'
import { isLocale } from '@/lib/platform/i18n/locales'
import { findOwnSignature } from '@/lib/signatures/find-own-signature'
import { actorOrSignIn } from '../../../../account/actor-or-sign-in'
import { PersonalShell } from '../../../../account/personal-shell'
import { NextSteps } from './next-steps'

interface Props {
  params: Promise<{ locale: string; appeal: string }>
  searchParams: Promise<{ reference?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'sign.receipt' })
  return { title: t('metaTitle'), robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  const [{ locale, appeal: slug }, { reference }] = await Promise.all([params, searchParams])
  if (!isLocale(locale) || typeof reference !== 'string') notFound()
  const path = `/appeals/${slug}/sign/receipt?reference=${encodeURIComponent(reference)}`
  const actor = await actorOrSignIn(locale, path)
  const signature = await findOwnSignature(actor, reference)
  if (!signature || signature.appeal.slug !== slug) notFound()

  const t = await getTranslations({ locale })
  const { status, visibility, text, claimed } = signature
  const items = [
    {
      term: t('sign.receipt.organisation'),
      detail: <bdi className="text-name">{claimed.organisationName}</bdi>,
    },
    { term: t('sign.receipt.state'), detail: t(`domain.status.${status}.label`) },
    { term: t('sign.receipt.visibility'), detail: t(`domain.visibility.${visibility}.title`) },
    { term: t('sign.receipt.mailbox'), detail: actor.email },
    ...(text
      ? [{ term: t('sign.receipt.text'), detail: <SignedText text={text} slug={slug} locale={locale} /> }]
      : []),
  ]
  return (
    <PersonalShell locale={locale} path={path} slug={slug} actor={actor}>
      <h1 className="text-title mb-10 max-w-[20ch]">{t('sign.receipt.title')}</h1>
      <div className="columns gap-y-10">
        <div className="md:col-span-7">
          <p className="text-label">{t('sign.receipt.reference')}</p>
          <p className="border-blue mt-1 border-b-3 pb-2 font-mono text-[1.625rem]/[1.3]">
            {signature.reference}
          </p>
          <p className="text-ui text-ink-2 mt-2 mb-8">{t('sign.receipt.referenceHint')}</p>
          <DefinitionList items={items} />
        </div>
        <NextSteps locale={locale} status={status}>
          <ButtonLink href={`/${locale}/account`}>{t('sign.receipt.account')}</ButtonLink>
        </NextSteps>
      </div>
    </PersonalShell>
  )
}
