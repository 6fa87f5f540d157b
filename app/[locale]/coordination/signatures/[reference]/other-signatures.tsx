import { getTranslations } from 'next-intl/server'
import { TextLink } from '@/components/ui/text-link'
import { countryName } from '@/lib/platform/i18n/countries'
import type { Locale } from '@/lib/platform/i18n/locales'
import type { OtherSignature } from '@/lib/reviews/evidence'
import { signaturePath } from '../../queue-address'

interface OtherSignaturesProps {
  locale: Locale
  others: OtherSignature[]
  query: string
}

/** Those to compare with: likely duplicates, or neighbours on a domain. */
export async function OtherSignatures({ locale, others, query }: OtherSignaturesProps) {
  const t = await getTranslations('domain.status')
  if (others.length === 0) return null
  return (
    <ul>
      {others.map(({ reference, name, country, status }) => (
        <li key={reference}>
          <TextLink href={`/${locale}${signaturePath(reference)}${query}`} dir="auto">
            {name}
          </TextLink>
          {`, ${countryName(country, locale)}, `}
          {t(`${status}.label`)}
        </li>
      ))}
    </ul>
  )
}
