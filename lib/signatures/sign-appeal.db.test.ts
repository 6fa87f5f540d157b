import { describe, expect, test } from 'vitest'
import { database } from '@/lib/platform/db/database'
import { hashAppealText } from '@/lib/appeals/hash-appeal-text'
import { appealContent } from '@/lib/appeals/appeal-content'
import { signAppeal } from './sign-appeal'
import { APPEAL, claimOf, inputOf, newActor, sign, stored } from './signing-fixture'

describe('signing', () => {
  test('leaves a pending signature with its submission, event and receipt, bound to the text that was shown', async () => {
    const actor = await newActor()
    const input = await inputOf(
      { organisationName: 'Молодёжное движение-пример "Капель"', country: 'GE' },
      'ru',
    )
    const result = await signAppeal(actor, input)
    expect(result).toEqual({ ok: true, reference: expect.stringMatching(/^\w{3}-\w{3}-\w{3}$/) })
    const signature = await stored(result.ok ? result.reference : '')
    expect(signature).toMatchObject({
      status: 'pending',
      visibility: 'public',
      revision: 1,
      publicEntry: null,
    })
    expect(signature.submissions).toMatchObject([
      {
        number: 1,
        organisationName: 'Молодёжное движение-пример "Капель"',
        appealTextId: input.textId,
        locale: 'ru',
      },
    ])
    expect(signature.actions).toEqual(['signed'])
    expect(signature.mails).toMatchObject([{ kind: 'receipt', locale: 'ru', recipientId: actor.userId }])
    const jobs = await database()
      .$queryRaw`SELECT 1 FROM pgboss.job WHERE data->>'mailId' = ${signature.mails[0]!.id}`
    expect(jobs).toHaveLength(1)
  })

  test('fifty parallel posts make one signature, and all answers carry its reference', async () => {
    const actor = await newActor()
    const input = await inputOf()
    const results = await Promise.all(Array.from({ length: 50 }, () => signAppeal(actor, input)))
    const references = new Set(results.map((result) => (result.ok ? result.reference : result.reason)))
    expect(references.size).toBe(1)
    const signature = await stored([...references][0]!)
    expect(signature.submissions).toHaveLength(1)
    expect(signature.mails).toHaveLength(1)
    expect(await database().organisation.count({ where: { createdById: actor.userId } })).toBe(1)
  })

  test('the same name in another spelling is the same signature, with what was corrected as its next submission', async () => {
    const actor = await newActor()
    const reference = await sign(actor)
    expect(await sign(actor, { organisationName: 'BEISPIELVEREIN  Musterstadt', city: 'Neustadt' })).toBe(
      reference,
    )
    const signature = await stored(reference)
    expect(signature.submissions).toMatchObject([{ number: 1 }, { number: 2, city: 'Neustadt' }])
    expect(signature).toMatchObject({ status: 'pending', revision: 2, actions: ['signed', 'resubmitted'] })
  })

  test('every submission keeps what was said about updates then', async () => {
    const actor = await newActor()
    const reference = await sign(actor, { updates: true })
    await sign(actor, { updates: false })
    expect((await stored(reference)).submissions).toMatchObject([{ updates: true }, { updates: false }])
  })

  test('another mailbox that claims the same body gets a signature of its own', async () => {
    const first = await sign(await newActor())
    const second = await sign(await newActor())
    expect(second).not.toBe(first)
    expect((await stored(second)).actions).toEqual((await stored(first)).actions)
  })

  test('a text that is not the current one is not signed', async () => {
    const input = await inputOf({ organisationName: 'Verein Altfassung' })
    const other = await inputOf({}, 'fr')
    expect(await signAppeal(await newActor(), { ...input, textId: other.textId })).toEqual({
      ok: false,
      reason: 'text-changed',
    })
    expect(await signAppeal(await newActor(), { ...input, textSha256: 'f'.repeat(64) })).toEqual({
      ok: false,
      reason: 'text-changed',
    })
    expect(await database().submission.count({ where: { organisationName: 'Verein Altfassung' } })).toBe(0)
  })

  test('a signature from a country at risk can not be stored with a name unless the risk is understood', async () => {
    const actor = await newActor()
    await expect(sign(actor, { country: 'RU' })).rejects.toThrow(/risk_understood/)
    expect((await stored(await sign(actor, { country: 'RU', visibility: 'counted' }))).visibility).toBe(
      'counted',
    )
  })

  test('an unknown appeal is not found', async () => {
    const input = await inputOf()
    expect(await signAppeal(await newActor(), { ...input, appeal: 'no-such-appeal' })).toEqual({
      ok: false,
      reason: 'not-found',
    })
  })
})

// Last: what comes before needs the first version, and an appeal that is open.
describe('when the appeal changes', () => {
  test('a version published meanwhile has to be read before it is signed', async () => {
    const actor = await newActor()
    const input = { ...(await inputOf()), claim: claimOf() }
    const first = await signAppeal(actor, input)
    await publishSecondVersion()
    expect(await signAppeal(actor, input)).toEqual({ ok: false, reason: 'text-changed' })
    expect(await signAppeal(actor, await inputOf())).toEqual(first)
    const { submissions } = await stored(first.ok ? first.reference : '')
    expect(submissions.map(({ appealTextId }) => appealTextId === input.textId)).toEqual([true, false])
  })

  test('a closed appeal, and one whose time is over, refuse', async () => {
    const input = await inputOf({ organisationName: 'Verein Zuspät' })
    await database().appeal.update({
      where: { slug: APPEAL },
      data: { closesAt: new Date(Date.now() - 1_000) },
    })
    expect(await signAppeal(await newActor(), input)).toEqual({ ok: false, reason: 'not-open' })
    await database().appeal.update({ where: { slug: APPEAL }, data: { closesAt: null, status: 'closed' } })
    expect(await signAppeal(await newActor(), input)).toEqual({ ok: false, reason: 'not-open' })
    await database().appeal.update({ where: { slug: APPEAL }, data: { status: 'draft' } })
    expect(await signAppeal(await newActor(), input)).toEqual({ ok: false, reason: 'not-found' })
  })
})

async function publishSecondVersion() {
  const texts = await database().appealText.findMany({ where: { appeal: { slug: APPEAL } } })
  const publishedAt = new Date()
  for (const { id: _, ...text } of texts) {
    const content = appealContent.parse(text.content)
    const sha256 = hashAppealText({ appeal: APPEAL, version: 2, locale: text.locale, publishedAt, content })
    await database().appealText.create({ data: { ...text, content, version: 2, publishedAt, sha256 } })
  }
  await database().appeal.update({ where: { slug: APPEAL }, data: { currentVersion: 2 } })
}
