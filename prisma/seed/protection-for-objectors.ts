import type { AppealContent } from '@/lib/appeals/appeal-content'
import type { Locale } from '@/lib/platform/i18n/locales'
import { de } from './appeal-texts/de'
import { en } from './appeal-texts/en'
import { fr } from './appeal-texts/fr'
import { ru } from './appeal-texts/ru'

/** The first appeal. What is said of it comes from its sources; nothing here is invented. */
export const protectionForObjectors = {
  slug: 'protection-for-objectors',
  timeZone: 'Europe/Berlin',
  opensAt: new Date('2023-09-21T00:00:00+02:00'),
  version: 1,
  publishedAt: new Date('2026-11-23T12:00:00Z'),
  texts: { de, en, ru, fr } satisfies Record<Locale, AppealContent>,
  addressees: [
    {
      code: 'european-commission',
      names: {
        de: 'Europäische Kommission',
        en: 'European Commission',
        ru: 'Европейская комиссия',
        fr: 'Commission européenne',
      },
    },
    {
      code: 'european-parliament',
      names: {
        de: 'Europäisches Parlament',
        en: 'European Parliament',
        ru: 'Европейский парламент',
        fr: 'Parlement européen',
      },
    },
  ],
  /** Signatories of September 2023 that are certain from the source; the others follow by import. */
  carriedOver: [
    {
      organisationName: 'Flüchtlingsrat Baden-Württemberg e.\u00a0V.',
      country: 'DE',
      website: null,
      kind: 'ngo' as const,
      locale: 'de' as const,
    },
  ],
}
