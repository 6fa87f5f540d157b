import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { setRequestLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { env } from '@/lib/platform/env'
import { isLocale } from '@/lib/platform/i18n/locales'
import '../globals.css'

// Every page is rendered for its request; public ones are then kept by the page cache (docs/decisions/0003).
export const dynamic = 'force-dynamic'

export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(env().appUrl),
    title: { default: 'Undersigned', template: '%s · Undersigned' },
  }
}

export default async function LocaleLayout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ locale: string }>
}) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  return (
    <html lang={locale}>
      <body>{children}</body>
    </html>
  )
}
