import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { findFeaturedSlug } from '@/lib/appeals/find-public-appeal'
import { isLocale } from '@/lib/platform/i18n/locales'
import { listOwnSignatures } from '@/lib/signatures/list-own-signatures'
import { actorOrSignIn } from './actor-or-sign-in'
import { PersonalShell } from './personal-shell'
import { SignatureEntry } from './signature-entry'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'account' })
  return { title: t('title'), robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  const [{ locale }, { done }] = await Promise.all([params, searchParams])
  if (!isLocale(locale)) notFound()
  const actor = await actorOrSignIn(locale, '/account')
  const signatures = await listOwnSignatures(actor)
  const slug = await findFeaturedSlug()
  const t = await getTranslations({ locale, namespace: 'account' })
  const { common, errors } = await getMessages({ locale })
  const signHref = slug && `/${locale}/appeals/${slug}/sign`
  return (
    <PersonalShell locale={locale} path="/account" slug={slug} actor={actor}>
      <h1 className="text-title mb-6">{t('title')}</h1>
      {(done === 'visibility' || done === 'withdrawn') && (
        <p role="status" className="border-blue text-sentence mb-8 border-b-3 pb-2">
          {t(`done.${done}`)}
        </p>
      )}
      {signatures.length === 0 ? (
        <EmptyState
          title={t('empty.title')}
          action={signHref && <ButtonLink href={signHref}>{t('empty.sign')}</ButtonLink>}
        >
          {t('empty.text')}
        </EmptyState>
      ) : (
        <>
          <p className="text-body text-ink-2 mb-10 max-w-[60ch]">{t('intro')}</p>
          <NextIntlClientProvider locale={locale} messages={{ common, errors }}>
            {signatures.map((signature) => (
              <SignatureEntry
                key={`${signature.reference} ${signature.revision}`}
                signature={signature}
                locale={locale}
              />
            ))}
          </NextIntlClientProvider>
          {signHref && (
            <ButtonLink href={signHref} variant="second">
              {t('signAnother')}
            </ButtonLink>
          )}
        </>
      )}
    </PersonalShell>
  )
}
