import { getTranslations } from 'next-intl/server'
import type { Metadata } from 'next'
import { WrongPage } from '../wrong-page'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common.notFound')
  return { title: t('title'), robots: { index: false } }
}

/** The site's server sends it, as 404, in place of an error page of the framework, which is empty with scripts off. */
export default function MissingPage() {
  return <WrongPage problem="notFound" />
}
