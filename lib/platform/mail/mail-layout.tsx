import type { ReactNode } from 'react'
import { Body, Button, Container, Head, Heading, Hr, Html, Preview, Section, Text } from 'react-email'
import { env } from '@/lib/platform/env'
import type { Locale } from '@/lib/platform/i18n/locales'
import { translatorFor } from '@/lib/platform/i18n/translator'
import { darkStyles, look } from './mail-look'

interface MailLayoutProps {
  locale: Locale
  /** The heading; the subject may say more. */
  title: string
  /** What a list of mails shows beside the subject. */
  preview: string
  children: ReactNode
}

/** Every mail of the site: the wordmark, a title, what it is about, and where it comes from. No images, no tracking. */
export function MailLayout({ locale, title, preview, children }: MailLayoutProps) {
  const t = translatorFor(locale)
  return (
    <Html lang={locale}>
      <Head>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{title}</title>
        <style>{darkStyles}</style>
      </Head>
      <Preview>{preview}</Preview>
      <Body lang={locale} style={look.ground} className="ground">
        <Container style={look.paper} className="paper">
          <Section style={look.wordmarkRow}>
            <span style={look.wordmark} className="ink line">
              {'Undersigned\u00a0\u00a0\u00a0\u00a0'}
            </span>
          </Section>
          <Heading as="h1" style={look.title} className="ink">
            {title}
          </Heading>
          {children}
          <MailRule />
          <Text style={look.footer} className="ink-3">
            {t('mail.layout.footer', { host: new URL(env().appUrl).host })}
          </Text>
        </Container>
      </Body>
    </Html>
  )
}

/** A paragraph that is read. */
export function MailText({ children }: { children: ReactNode }) {
  return (
    <Text style={look.text} className="ink">
      {children}
    </Text>
  )
}

/** Words of another: line breaks stay, and a line beside them says where they begin and end. */
export function MailQuote({ children }: { children: ReactNode }) {
  return (
    <Text style={look.quote} className="ink quote">
      {children}
    </Text>
  )
}

/** What is said beside the matter itself. */
export function MailNote({ small = false, children }: { small?: boolean; children: ReactNode }) {
  return (
    <Text style={small ? look.small : look.note} className="ink-2">
      {children}
    </Text>
  )
}

/** A code or a reference, large enough to be typed from another screen. */
export function MailFigure({ children }: { children: ReactNode }) {
  return (
    <Text style={look.figure} className="ink">
      {children}
    </Text>
  )
}

/** The one thing to do. */
export function MailButton({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Section style={look.buttonRow}>
      <Button href={href} style={look.button} className="button">
        {children}
      </Button>
    </Section>
  )
}

export function MailRule() {
  return <Hr style={look.rule} className="rule" />
}
