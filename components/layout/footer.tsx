import { getTranslations } from 'next-intl/server'
import { TextLink } from '@/components/ui/text-link'
import type { NavigationItem } from './navigation'

interface FooterProps {
  locale: string
  links: NavigationItem[]
  signedIn: boolean
}

export async function Footer({ locale, links, signedIn }: FooterProps) {
  const t = await getTranslations({ locale, namespace: 'common' })
  const account = t(signedIn ? 'yourSignatures' : 'account')
  const all = [...links, { key: 'account', href: `/${locale}/account`, label: account }]
  return (
    <footer className="border-rule mt-24 border-t py-10 print:hidden">
      <div className="page">
        <div className="columns text-small gap-y-6">
          <p className="text-ink-2 md:col-span-5">{t('footerNote')}</p>
          <nav aria-label={t('footerNavigation')} className="md:col-start-7 md:col-end-13">
            <ul className="grid grid-cols-2 gap-x-8">
              {all.map((link) => (
                <li key={link.key} className="py-1">
                  <TextLink quiet href={link.href}>
                    {link.label}
                  </TextLink>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </footer>
  )
}
