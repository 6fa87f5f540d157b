import { render, toPlainText } from 'react-email'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/accounts/actor'
import { database } from '@/lib/platform/db/database'
import { newActor, sign, stored } from '@/lib/signatures/signing-fixture'
import type { SignatureClaim } from '@/lib/signatures/signature-form'
import { withdrawSignature } from '@/lib/signatures/withdraw-signature'
import { decideSignature } from './decide-signature'
import type { DecisionInput } from './decision-form'
import { composeDecisionMail } from './mails/decision-mail'
import { decisionOn, newCoordinator } from './review-fixture'

let coordinator: Actor
beforeAll(async () => {
  coordinator = await newCoordinator()
})

/** Signs, decides, and composes the mail that is owed about it. */
async function mailAbout(
  decision: Partial<DecisionInput>,
  { locale = 'de', ...claim }: Partial<SignatureClaim> & { locale?: 'de' | 'en' | 'ru' | 'fr' } = {},
) {
  const representative = await newActor()
  const reference = await sign(representative, claim, locale)
  await decideSignature(coordinator, await decisionOn(reference, decision))
  return { representative, reference, ...(await composed(reference)) }
}

async function composed(reference: string) {
  const mails = (await stored(reference)).mails.filter(({ kind }) => kind !== 'receipt')
  const mail = mails.at(-1) && (await composeDecisionMail(mails.at(-1)!))
  if (!mail) return { mail: null, html: '', text: '' }
  const html = await render(mail.body)
  return { mail, html, text: toPlainText(html).replace(/\s+/g, ' ') }
}

test('an approval links to the public entry, in the language in which was signed', async () => {
  const { mail, html, reference, representative } = await mailAbout({}, { locale: 'fr' })
  expect(mail).toMatchObject({ to: representative.email, subject: expect.stringContaining(reference) })
  const { publicEntry } = await stored(reference)
  expect(html).toContain(`/fr/appeals/protection-for-objectors/signatories/${publicEntry?.slug}`)
  expect(html).toContain('lang="fr"')
})

test.each(['recipients', 'counted'] as const)(
  'the approval of one that is %s says where the name stands, and links to nothing public',
  async (visibility) => {
    const { html, reference } = await mailAbout({}, { visibility })
    expect(html).not.toContain('/signatories/')
    expect(html).toContain(`/de/account/signatures/${reference}`)
  },
)

describe('the words of the coordinators', () => {
  test('stand in the mail as text, whatever they hold, with what to do next', async () => {
    const message = 'Bitte den Namen:\n<b>ausschreiben</b> & "e. V." <script>alert(1)</script>'
    const request = { outcome: 'request_changes' as const, reasonCode: 'name_unclear', message }
    const { html, text, reference } = await mailAbout({ ...request, note: 'Nur für uns.' })
    expect(text).toContain('<b>ausschreiben</b> & "e. V." <script>alert(1)</script>')
    expect(html).not.toContain('<script')
    expect(html).toContain(`/de/account/signatures/${reference}`)
    expect(text).toContain('so, wie sie ihn selbst verwendet')
    expect(html).not.toContain('Nur für uns')
    expect(html).not.toContain(coordinator.email)
  })

  test('may be the reason alone', async () => {
    const { text } = await mailAbout({ outcome: 'reject', reasonCode: 'not_authorised' }, { locale: 'en' })
    expect(text).toContain('We could not establish that you may sign for this organisation.')
  })
})

test('a revocation is told in Russian, too', async () => {
  const { reference } = await mailAbout({}, { locale: 'ru' })
  await decideSignature(
    coordinator,
    await decisionOn(reference, { outcome: 'revoke', reasonCode: 'duplicate' }),
  )
  const { text, mail } = await composed(reference)
  expect(mail?.subject).toContain('аннулирована')
  expect(text).toContain('Эта организация уже есть в списке с другой подписью.')
})

describe('nobody is told', () => {
  test('what is no longer so', async () => {
    const { reference, representative } = await mailAbout({})
    await withdrawSignature(representative, { reference })
    expect((await composed(reference)).mail).toBeNull()
  })

  test('who has stopped speaking for the organisation', async () => {
    const { reference, representative } = await mailAbout({})
    await database().representative.updateMany({
      where: { userId: representative.userId },
      data: { until: new Date() },
    })
    expect((await composed(reference)).mail).toBeNull()
  })
})
