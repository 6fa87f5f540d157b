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
import { signInPath } from '../../actor-or-sign-in'
import { loadBesideForm } from '../../answered-form'
import { CoordinatorsWords } from '../../coordinators-words'
import { PersonalShell } from '../../personal-shell'
import { resubmitAction } from './actions'
import { loadCorrection } from './load-correction'

interface Props {
  params: Promise<{ locale: string; reference: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'account.editing' })
  return { title: t('title'), robots: { index: false } }
}

export default async function Page({ params }: Props) {
  const { locale, reference } = await params
  if (!isLocale(locale)) notFound()
  const path = `/account/signatures/${reference}`
  const loaded = await loadBesideForm(() => loadCorrection(reference, locale, path))

  const t = await getTranslations({ locale })
  const slug = loaded?.slug ?? null
  return (
    <PersonalShell locale={locale} path={path} slug={slug} actor={loaded?.actor ?? null}>
      <SigningPage
        locale={locale}
        back={{ href: `/${locale}/account`, label: t('account.editing.back') }}
        title={t('account.editing.title')}
        intro={loaded && <CoordinatorsWords signature={loaded.signature} locale={locale} />}
      >
        {!loaded || loaded.showsForm ? (
          <SignatureForm
            action={resubmitAction}
            hidden={loaded && loaded.hidden}
            initialValues={loaded ? claimValues(loaded.signature) : {}}
            options={await organisationOptions(locale, ORGANISATION_KINDS, countryOptions(locale))}
            riskCountries={RISK_COUNTRIES}
            mailbox={loaded?.actor.email ?? null}
            signInHref={signInPath(locale, path)}
            submit={t('sign.resubmit')}
            aside={loaded && <TextBeingSigned text={loaded.text} slug={loaded.slug} locale={locale} />}
          />
        ) : (
          <p className="text-body">{t('account.editing.notNow')}</p>
        )}
      </SigningPage>
    </PersonalShell>
  )
}
