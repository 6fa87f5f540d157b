import { getTranslations } from 'next-intl/server'
import type { Metadata } from 'next'
import { WrongPage } from '../wrong-page'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common.outdated')
  return { title: t('title'), robots: { index: false } }
}

/** The site's server sends it, as 409, to whoever sent a form of a page that is older than the site. */
export default function OutdatedPage() {
  return <WrongPage problem="outdated" />
}
