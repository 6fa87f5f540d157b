import { LOCALE_NAMES, LOCALES } from '@/lib/platform/i18n/locales'

interface LanguageSwitchProps {
  label: string
  locale: string
  /** The page's path without its language, with its query: the switch keeps the place. */
  path: string
  className?: string
}

export function LanguageSwitch({ label, locale, path, className }: LanguageSwitchProps) {
  return (
    <nav aria-label={label}>
      <ul className={className}>
        {LOCALES.map((code) => (
          <li key={code}>
            <a
              href={`/${code}${path}`}
              lang={code}
              hrefLang={code}
              aria-current={code === locale ? 'true' : undefined}
              className="nav-link text-ink-2 aria-[current=true]:line-current aria-[current=true]:text-ink"
            >
              {LOCALE_NAMES[code]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
