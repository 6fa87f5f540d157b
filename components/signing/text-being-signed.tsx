import { getTranslations } from 'next-intl/server'
import { TextLink } from '@/components/ui/text-link'
import type { Locale } from '@/lib/platform/i18n/locales'
import { SignedText, type ShownText } from './signed-text'

/** Beside the form: exactly what a signature binds to. */
export async function TextBeingSigned({
  text,
  slug,
  locale,
}: {
  text: ShownText
  slug: string
  locale: Locale
}) {
  const t = await getTranslations({ locale, namespace: 'sign.text' })
  return (
    <aside
      aria-labelledby="text-being-signed"
      className="border-rule max-md:border-t max-md:pt-6 md:border-s md:ps-6"
    >
      <h3 id="text-being-signed" className="text-ui font-medium">
        {t('heading')}
      </h3>
      <div className="mt-4">
        <SignedText text={text} slug={slug} locale={locale} />
      </div>
      <p className="text-ui mt-4">
        <TextLink href={`/${text.locale}/appeals/${slug}`}>{t('read')}</TextLink>
      </p>
    </aside>
  )
}
