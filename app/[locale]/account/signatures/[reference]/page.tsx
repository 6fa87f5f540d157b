import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { SignatureForm } from '@/components/signing/signature-form'
import { organisationOptions, SigningPage } from '@/components/signing/signing-page'
import { TextBeingSigned } from '@/components/signing/text-being-signed'
import { countryOptions } from '@/lib/platform/i18n/countries'
import { isLocale } from '@/lib/platform/i18n/locales'
import { claimValues } from '@/lib/signatures/claim-values'
import { findOwnSignature } from '@/lib/signatures/find-own-signature'
import { findTextToSign } from '@/lib/signatures/find-text-to-sign'
import { ORGANISATION_KINDS } from '@/lib/signatures/signature-form'
import { OPEN } from '@/lib/signatures/signature-states'
import { RISK_COUNTRIES } from '@/lib/signatures/visibility'
import { actorOrSignIn, signInPath } from '../../actor-or-sign-in'
import { CoordinatorsWords } from '../../coordinators-words'
import { PersonalShell } from '../../personal-shell'
import { resubmitAction } from './actions'

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
  const actor = await actorOrSignIn(locale, path)
  const signature = actor && (await findOwnSignature(actor, reference))
  const found = signature && (await findTextToSign(signature.appeal.slug, locale))
  if (!signature || !found) notFound()

  const t = await getTranslations({ locale })
  const { text, slug } = found
  const hidden = {
    appeal: slug,
    reference: signature.reference,
    locale,
    textId: text.id,
    textSha256: text.sha256,
  }
  return (
    <PersonalShell locale={locale} path={path} slug={slug} actor={actor}>
      <SigningPage
        locale={locale}
        back={{ href: `/${locale}/account`, label: t('account.editing.back') }}
        title={t('account.editing.title')}
        intro={<CoordinatorsWords signature={signature} locale={locale} />}
      >
        {OPEN.includes(signature.status) && found.isOpen ? (
          <SignatureForm
            action={resubmitAction}
            hidden={hidden}
            initialValues={claimValues(signature)}
            options={await organisationOptions(locale, ORGANISATION_KINDS, countryOptions(locale))}
            riskCountries={RISK_COUNTRIES}
            mailbox={actor.email}
            signInHref={signInPath(locale, path)}
            submit={t('sign.resubmit')}
            aside={<TextBeingSigned text={text} slug={slug} locale={locale} />}
          />
        ) : (
          <p className="text-body">{t('account.editing.notNow')}</p>
        )}
      </SigningPage>
    </PersonalShell>
  )
}
