'use client'

import { useParams } from 'next/navigation'
import { Wordmark } from '@/components/layout/wordmark'
import { Button } from '@/components/ui/button'
import { TextLink } from '@/components/ui/text-link'
import { isLocale, type Locale } from '@/lib/platform/i18n/locales'
import de from '@/lib/platform/i18n/messages/de/common.json'
import en from '@/lib/platform/i18n/messages/en/common.json'
import fr from '@/lib/platform/i18n/messages/fr/common.json'
import ru from '@/lib/platform/i18n/messages/ru/common.json'

const TEXTS: Record<Locale, typeof en.failure> = {
  de: de.failure,
  en: en.failure,
  fr: fr.failure,
  ru: ru.failure,
}

/** Where a script meets an error; without scripts the site's server answers with the page `unavailable`. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  const { locale: given } = useParams()
  const locale = isLocale(given) ? given : 'en'
  const texts = TEXTS[locale]
  return (
    <main className="page grid gap-8 py-6">
      <p>
        <Wordmark href={`/${locale}`} />
      </p>
      <h1 className="text-title">{texts.title}</h1>
      <p className="text-body">{texts.text}</p>
      <p className="flex flex-wrap items-center gap-x-8 gap-y-4">
        <Button onClick={reset}>{texts.retry}</Button>
        <TextLink href={`/${locale}`}>{texts.home}</TextLink>
      </p>
    </main>
  )
}
