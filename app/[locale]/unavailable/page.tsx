import { getTranslations } from 'next-intl/server'
import type { Metadata } from 'next'
import { WrongPage } from '../wrong-page'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common.failure')
  return { title: t('title'), robots: { index: false } }
}

/** The site's server sends it, as 503, when a page could not be made; it asks nothing of the database. */
export default function UnavailablePage() {
  return <WrongPage problem="failure" />
}
