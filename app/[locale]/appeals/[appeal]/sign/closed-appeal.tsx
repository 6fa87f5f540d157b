import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button'
import { TextLink } from '@/components/ui/text-link'
import type { Actor } from '@/lib/accounts/actor'
import type { Locale } from '@/lib/platform/i18n/locales'
import { PersonalShell } from '../../../account/personal-shell'

interface ClosedAppealProps {
  locale: Locale
  path: string
  slug: string
  actor: Actor | null
}

/** In place of the form while an appeal can't be signed. */
export async function ClosedAppeal({ locale, path, slug, actor }: ClosedAppealProps) {
  const t = await getTranslations({ locale, namespace: 'sign' })
  return (
    <PersonalShell locale={locale} path={path} slug={slug} actor={actor}>
      <p className="text-ui">
        <TextLink quiet href={`/${locale}/appeals/${slug}`}>
          {t('back')}
        </TextLink>
      </p>
      <h1 className="text-title mt-4">{t('closed.title')}</h1>
      <p className="text-body mt-6 mb-8">{t('closed.text')}</p>
      <ButtonLink href={`/${locale}/account`}>{t('closed.account')}</ButtonLink>
    </PersonalShell>
  )
}
