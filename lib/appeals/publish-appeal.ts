import type { Transaction } from '@/lib/platform/db/database'
import { LOCALES, type Locale } from '@/lib/platform/i18n/locales'
import type { AppealContent } from './appeal-content'
import { hashAppealText } from './hash-appeal-text'

export type NewAppeal = {
  slug: string
  timeZone: string
  opensAt: Date
  version: number
  publishedAt: Date
  texts: Record<Locale, AppealContent>
  addressees: { code: string; names: Record<Locale, string> }[]
}

/** Publishes a new appeal with its texts, featured and open; returns its id. */
export async function publishAppeal(tx: Transaction, newAppeal: NewAppeal): Promise<string> {
  const { texts, addressees, version, publishedAt, ...appeal } = newAppeal
  const { id } = await tx.appeal.create({
    data: {
      ...appeal,
      status: 'draft',
      counts: { create: {} },
      addressees: { create: numbered(addressees) },
    },
  })
  for (const locale of LOCALES) {
    const content = texts[locale]
    const sha256 = hashAppealText({ appeal: appeal.slug, version, locale, publishedAt, content })
    await tx.appealText.create({
      data: {
        appealId: id,
        version,
        locale,
        title: content.title,
        lead: content.lead,
        content,
        publishedAt,
        sha256,
      },
    })
  }
  await tx.appeal.update({ where: { id }, data: { status: 'open', featured: true, currentVersion: version } })
  return id
}

function numbered<Item extends object>(items: Item[]) {
  return items.map((item, index) => ({ ...item, position: index + 1 }))
}
