import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { TextLink } from '@/components/ui/text-link'
import type { Locale } from '@/lib/platform/i18n/locales'

interface SigningPageProps {
  locale: Locale
  back: { href: string; label: string }
  title: string
  /** What stands before the form: what the coordinators asked for. */
  intro?: ReactNode
  children: ReactNode
}

/** Way back, title, and the words that the form needs in the browser. */
export async function SigningPage({ locale, back, title, intro, children }: SigningPageProps) {
  const { common, domain, errors, sign } = await getMessages({ locale })
  return (
    <>
      <p className="text-ui">
        <TextLink quiet href={back.href}>
          {back.label}
        </TextLink>
      </p>
      <h1 className="text-title mt-4 mb-8 md:mb-12">{title}</h1>
      {intro && (
        <div className="columns pb-12">
          <div className="col-text">{intro}</div>
        </div>
      )}
      <NextIntlClientProvider locale={locale} messages={{ common, domain, errors, sign }}>
        {children}
      </NextIntlClientProvider>
    </>
  )
}

/** The choices of the form's selects, in the reader's language. */
export async function organisationOptions(
  locale: Locale,
  kinds: readonly string[],
  countries: { code: string; name: string }[],
) {
  const t = await getTranslations({ locale })
  return {
    choose: t('sign.choose'),
    countries: countries.map(({ code, name }) => ({ value: code, label: name })),
    kinds: kinds.map((kind) => ({ value: kind, label: t(`domain.kind.${kind}`) })),
  }
}
