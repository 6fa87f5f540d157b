import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button'
import { TextLink } from '@/components/ui/text-link'
import { findSignInOfBrowser } from '@/lib/accounts/find-sign-in-request'
import { readBrowserSecret } from '@/lib/accounts/sign-in-cookie'
import { CodeForm } from '../code-form'
import { formTexts } from '../form-texts'
import { askAgainLink, SignInFrame } from '../sign-in-frame'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('signIn')
  return { title: t('confirm.title'), robots: { index: false } }
}

export default async function CheckMailPage({ params }: Props) {
  const { locale } = await params
  const t = await getTranslations('signIn.check')
  const underWay = await findSignInOfBrowser(await readBrowserSecret())
  const again = await askAgainLink(locale, underWay?.next)
  if (!underWay?.isOpen) {
    // With scripts off, this is also the answer to a code that was typed too late.
    const [title, lead] = underWay ? [t('overTitle'), t('over')] : [t('nothingTitle'), t('nothing')]
    return (
      <SignInFrame locale={locale} path="/sign-in/check" title={title} lead={lead}>
        <p>
          <ButtonLink href={again.href}>{again.label}</ButtonLink>
        </p>
      </SignInFrame>
    )
  }

  const texts = { ...(await formTexts()), label: t('codeLabel'), hint: t('codeHint'), submit: t('submit') }
  const help = (
    <div className="text-small text-ink-2 grid gap-2">
      <h2 className="text-label text-ink">{t('helpTitle')}</h2>
      <p>{t('help')}</p>
      <p>
        <TextLink href={again.href}>{again.label}</TextLink>
      </p>
    </div>
  )
  return (
    <SignInFrame
      locale={locale}
      path="/sign-in/check"
      title={t('title')}
      lead={t('sent', { email: underWay.email })}
      aside={help}
    >
      <CodeForm needsCode texts={texts} />
    </SignInFrame>
  )
}
