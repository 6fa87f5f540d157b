import { getTranslations } from 'next-intl/server'
import { TextLink } from '@/components/ui/text-link'
import type { ShownAppeal } from './shown-appeal'
import { appealPath } from './shown-appeal'
import { Citations } from './citations'
import { isFresh } from './fresh-state'
import { SignatureBlock } from './signature-block'
import { SignatureLines } from './signature-lines'
import { WallOfNames } from './wall-of-names'

const LATEST = 3

export async function AppealSignatories({ appeal }: { appeal: ShownAppeal }) {
  const { counts, locale, latest } = appeal
  const t = await getTranslations({ locale, namespace: 'appeal.signatories' })
  const fresh = isFresh(counts)
  return (
    <section id="signatories" aria-labelledby="signatories-title" className="page section pb-0">
      <div className="columns gap-y-8">
        <h2 id="signatories-title" className="text-h2 col-label">
          {t('title')}
        </h2>
        <Totals appeal={appeal} fresh={fresh} />
        <div className="md:col-span-12">
          {fresh ? <SignatureLines appeal={appeal} /> : <WallOfNames appeal={appeal} />}
        </div>
      </div>
      {!fresh && latest.length > 0 && (
        <div className="columns mt-10">
          <h3 className="text-label col-label pt-6">{t('latest')}</h3>
          <ul role="list" className="col-wide grid gap-x-(--gutter) md:grid-cols-3">
            {latest.slice(0, LATEST).map((signatory) => (
              <SignatureBlock key={signatory.slug} signatory={signatory} appeal={appeal} />
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

async function Totals({ appeal, fresh }: { appeal: ShownAppeal; fresh: boolean }) {
  const { counts, locale, text } = appeal
  const t = await getTranslations({ locale, namespace: 'appeal.signatories' })
  return (
    <div className="text-sentence text-ink-2 col-text grid content-start gap-3">
      {fresh && text.origin && (
        <>
          <p>{text.origin.sentence}</p>
          <p className="text-small">
            <Citations citations={text.origin.sources} />
          </p>
          <p>{t('soFar', { named: counts.named, sheltered: counts.protected })}</p>
        </>
      )}
      {!fresh && <p>{t('summary', { ...counts, sheltered: counts.protected })}</p>}
      {counts.protected > 0 && (
        <p>
          {t('shelteredMeans')} {!fresh && t('shelteredInPicture')}
        </p>
      )}
      <p>
        <TextLink href={appealPath(appeal, '/signatories')}>{t('all')}</TextLink>
      </p>
    </div>
  )
}
