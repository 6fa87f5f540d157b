import { describe, expect, it } from 'vitest'
import { publicAddress } from '@/lib/platform/page-cache/public-address'
import { PUBLIC_ROUTES } from './public-routes'

const LIST = '/de/appeals/protection-for-objectors/signatories'

describe('a public address', () => {
  it.each([
    '/de',
    '/fr/appeals/protection-for-objectors',
    LIST,
    `${LIST}/connection-e-v-k3x9q2mz`,
    '/api/v1/appeals/protection-for-objectors',
    '/api/v1/appeals/protection-for-objectors/texts/1/de',
    '/api/v1/appeals/protection-for-objectors/signatories',
    '/api/v1/appeals/protection-for-objectors/signatories.csv',
  ])('is kept as it is: %s', (url) => {
    expect(addressOf(url)).toMatchObject({ url, kept: true })
  })

  it('loses parameters that the page does not know, and empty ones', () => {
    expect(addressOf('/de?utm_source=x&q=1')).toMatchObject({ url: '/de', kept: true })
    expect(addressOf(`${LIST}?q=&country=&fbclid=1&kind=ngo`)).toMatchObject({
      url: `${LIST}?kind=ngo`,
      kept: true,
    })
  })

  it('has one spelling, whatever the order of its filters', () => {
    expect(addressOf(`${LIST}?sort=newest&kind=ngo&country=DE`)).toEqual(
      addressOf(`${LIST}?country=DE&sort=newest&kind=ngo&kind=faith`),
    )
  })

  it.each(['q=vesna', 'cursor=abc', 'limit=5', 'country=Germany', 'kind=other%20things', 'sort=random'])(
    'is rendered each time with %s',
    (query) => {
      expect(addressOf(`${LIST}?${query}`)?.kept).toBe(false)
    },
  )

  it.each([
    '/',
    '/es',
    '/de/',
    '/de/sign-in',
    '/de/account',
    '/de/coordination',
    '/de/appeals/x/sign',
    '/de/appeals/X',
    '/de/appeals/a%2Fb',
    '/de?_rsc=1a2b3',
    '/api/v1/appeals/x/other',
    '/api/health',
    `/de?${'x'.repeat(3000)}`,
    '//de',
    '',
  ])('is nothing else: %s', (url) => {
    expect(addressOf(url)).toBeNull()
  })
})

function addressOf(url: string) {
  return publicAddress(url, PUBLIC_ROUTES)
}
