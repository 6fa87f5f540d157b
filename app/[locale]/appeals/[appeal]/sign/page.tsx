import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { SignatureForm } from '@/components/signing/signature-form'
import { organisationOptions, SigningPage } from '@/components/signing/signing-page'
import { TextBeingSigned } from '@/components/signing/text-being-signed'
import { countryOptions } from '@/lib/platform/i18n/countries'
import { isLocale } from '@/lib/platform/i18n/locales'
import { claimValues } from '@/lib/signatures/claim-values'
import { ORGANISATION_KINDS } from '@/lib/signatures/signature-form'
import { RISK_COUNTRIES } from '@/lib/signatures/visibility'
import { signInPath } from '../../../account/actor-or-sign-in'
import { loadBesideForm } from '../../../account/answered-form'
import { PersonalShell } from '../../../account/personal-shell'
import { signAction } from './actions'
import { ClosedAppeal } from './closed-appeal'
import { hiddenValues, loadSigning } from './load-signing'

interface Props {
  params: Promise<{ locale: string; appeal: string }>
  searchParams: Promise<{ from?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'sign' })
  return { title: t('title'), robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  const [{ locale, appeal: slug }, { from }] = await Promise.all([params, searchParams])
  if (!isLocale(locale)) notFound()
  const earlier = typeof from === 'string' ? from : null
  const path = `/appeals/${slug}/sign${earlier ? `?from=${encodeURIComponent(earlier)}` : ''}`
  const loaded = await loadBesideForm(() => loadSigning(slug, locale, path, earlier))
  const actor = loaded?.actor ?? null
  if (loaded && !loaded.isOpen) return <ClosedAppeal locale={locale} path={path} slug={slug} actor={actor} />

  const t = await getTranslations({ locale, namespace: 'sign' })
  const text = loaded?.text
  return (
    <PersonalShell locale={locale} path={path} slug={slug} actor={actor}>
      <SigningPage
        locale={locale}
        back={{ href: `/${locale}/appeals/${slug}`, label: t('back') }}
        title={t('title')}
      >
        <SignatureForm
          action={signAction}
          hidden={loaded && hiddenValues(loaded, locale)}
          initialValues={loaded?.earlier ? claimValues(loaded.earlier) : {}}
          options={await organisationOptions(locale, ORGANISATION_KINDS, countryOptions(locale))}
          riskCountries={RISK_COUNTRIES}
          mailbox={actor?.email ?? null}
          signInHref={signInPath(locale, path)}
          submit={t('submit')}
          aside={text && <TextBeingSigned text={text} slug={slug} locale={locale} />}
        />
      </SigningPage>
    </PersonalShell>
  )
}
