import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button'
import { Tally } from '@/components/ui/tally'
import type { ShownAppeal } from './shown-appeal'
import { appealPath } from './shown-appeal'
import { isFresh } from './fresh-state'
import { softHyphenate } from './soft-hyphens'

/** The first screen: to whom, what is asked, by how many, and the one thing to do. */
export async function AppealHero({ appeal }: { appeal: ShownAppeal }) {
  const t = await getTranslations({ locale: appeal.locale, namespace: 'appeal.hero' })
  const { text, addressees } = appeal
  return (
    <div className="page pt-8 md:pt-11">
      <div className="columns gap-y-2">
        <ul aria-label={t('addressees')} className="text-lead md:col-span-7">
          {addressees.map((addressee) => (
            <li key={addressee.code}>{addressee.name}</li>
          ))}
        </ul>
        <p className="text-ui text-ink-2 md:col-span-4 md:col-start-9">{text.dateline}</p>
      </div>
      <h1 className="text-display mt-8 md:mt-11">{softHyphenate(text.title)}</h1>
      <div className="columns mt-8 items-end gap-y-8 md:mt-9">
        <p className="text-lead max-w-152 md:col-span-7">{text.lead}</p>
        <div className="md:col-span-4 md:col-start-9">
          <CountAndAct appeal={appeal} />
        </div>
      </div>
      <div className="mt-8 md:mt-9">
        <AppealTally appeal={appeal} />
      </div>
    </div>
  )
}

async function CountAndAct({ appeal }: { appeal: ShownAppeal }) {
  const t = await getTranslations({ locale: appeal.locale, namespace: 'appeal.hero' })
  const { status, beginsAt, text, counts } = appeal
  return (
    <>
      <p className="text-h2">{t('count', { total: counts.total })}</p>
      {status === 'open' && (
        <ButtonLink href={appealPath(appeal, '/sign')} className="mt-5 w-full">
          {t('sign')}
        </ButtonLink>
      )}
      {status !== 'open' && (
        <p className="text-ui text-ink-2 mt-3">
          {beginsAt ? t('begins', { moment: momentOf(beginsAt, appeal) }) : t(`closed.${status}`)}
        </p>
      )}
      {isFresh(counts) && text.origin && <p className="text-small text-ink-2 mt-3">{text.origin.sentence}</p>}
    </>
  )
}

/** A moment by the appeal's own clock, which it names. */
function momentOf(moment: Date, { locale, timeZone }: ShownAppeal): string {
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(moment)
}

async function AppealTally({ appeal: { counts, locale } }: { appeal: ShownAppeal }) {
  const t = await getTranslations({ locale, namespace: 'appeal.hero' })
  const sheltered = counts.protected
  return (
    <Tally
      named={counts.named}
      protectedCount={sheltered}
      label={t('tally', { named: counts.named, sheltered })}
      namedLabel={
        counts.named > 0 && (
          <>
            <strong className="font-medium">{t('named', { count: counts.named })}</strong>, {t('checked')}
          </>
        )
      }
      protectedLabel={sheltered > 0 && t('sheltered', { count: sheltered })}
    />
  )
}
