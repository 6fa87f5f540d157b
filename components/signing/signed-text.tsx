import { getTranslations } from 'next-intl/server'
import { softHyphenate } from '@/components/appeal/soft-hyphens'
import type { Locale } from '@/lib/platform/i18n/locales'

export interface ShownText {
  version: number
  locale: Locale
  title: string
  sha256: string
  publishedAt: Date | null
}

/** A text as a signature binds to it: title, version, language, date, and the hash of its bytes with a link to them. */
export async function SignedText({ text, slug, locale }: { text: ShownText; slug: string; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'sign.text' })
  const language = new Intl.DisplayNames(locale, { type: 'language' }).of(text.locale) ?? text.locale
  return (
    <>
      <p lang={text.locale} className="text-sentence">
        {softHyphenate(text.title)}
      </p>
      <p className="text-ui text-ink-2 mt-3">
        {t('version', { version: text.version, language })}
        {text.publishedAt && (
          <>
            <br />
            {t('published', { date: longDate(text.publishedAt, locale) })}
          </>
        )}
      </p>
      <p className="text-code text-ink-2 mt-3">SHA-256</p>
      <p className="text-code text-ink-2 max-w-[20ch]">
        <a href={`/api/v1/appeals/${slug}/texts/${text.version}/${text.locale}`} className="hover:underline">
          {text.sha256.match(/.{1,4}/g)?.join(' ')}
        </a>
      </p>
    </>
  )
}

function longDate(date: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Berlin' }).format(date)
}
