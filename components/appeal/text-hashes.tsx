import { getTranslations } from 'next-intl/server'
import { LOCALE_NAMES } from '@/lib/platform/i18n/locales'
import type { ShownAppeal } from './shown-appeal'

/** The hash of the text in every language, in groups of four that people can compare, linked to the bytes it is of. */
export async function TextHashes({ appeal }: { appeal: ShownAppeal }) {
  const t = await getTranslations({ locale: appeal.locale, namespace: 'appeal.checking.verify' })
  return (
    <>
      <p className="text-small text-ink-2 mt-4">{t('hash', { version: appeal.version })}</p>
      <dl className="mt-1 grid gap-y-2">
        {appeal.hashes.map(({ locale, sha256 }) => (
          <div key={locale} className="grid gap-x-4 sm:grid-cols-[5.5rem_minmax(0,1fr)]">
            <dt
              lang={locale}
              className={`text-small ${locale === appeal.locale ? 'font-medium' : 'text-ink-2'}`}
            >
              {LOCALE_NAMES[locale]}
            </dt>
            <dd className="text-code text-ink-2 max-w-96">
              <a
                href={`/api/v1/appeals/${appeal.slug}/texts/${appeal.version}/${locale}`}
                className="hover:underline"
              >
                {inFours(sha256)}
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function inFours(sha256: string) {
  return sha256.match(/.{1,4}/g)?.join(' ') ?? ''
}
