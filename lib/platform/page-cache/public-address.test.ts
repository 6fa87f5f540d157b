import { describe, expect, it } from 'vitest'
import { isPage, isWellFormed, publicAddress } from './public-address'

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
    expect(publicAddress(url)).toMatchObject({ url, kept: true })
  })

  it('loses parameters that the page does not know, and empty ones', () => {
    expect(publicAddress('/de?utm_source=x&q=1')).toMatchObject({ url: '/de', kept: true })
    expect(publicAddress(`${LIST}?q=&country=&fbclid=1&kind=ngo`)).toMatchObject({
      url: `${LIST}?kind=ngo`,
      kept: true,
    })
  })

  it('has one spelling, whatever the order of its filters', () => {
    expect(publicAddress(`${LIST}?sort=newest&kind=ngo&country=DE`)).toEqual(
      publicAddress(`${LIST}?country=DE&sort=newest&kind=ngo&kind=faith`),
    )
  })

  it.each(['q=vesna', 'cursor=abc', 'limit=5', 'country=Germany', 'kind=other%20things', 'sort=random'])(
    'is rendered each time with %s',
    (query) => {
      expect(publicAddress(`${LIST}?${query}`)?.kept).toBe(false)
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
    expect(publicAddress(url)).toBeNull()
  })
})

describe('any address', () => {
  it.each(['/de', '/de?q=%5C', '/_next/static/a.js', '/de/%C3%BC?x=%ff'])(
    'is passed on if well-formed: %s',
    (url) => {
      expect(isWellFormed(url)).toBe(true)
    },
  )

  it.each([
    '',
    '*',
    '//evil.example',
    'http://evil.example/',
    '/%E0%A4%A',
    '/a%00',
    '/de?q=%00',
    '/\\evil',
    '/%5cevil',
  ])('is refused otherwise: %j', (url) => {
    expect(isWellFormed(url)).toBe(false)
  })

  it('is one of a page, unless it is one of data or a file', () => {
    expect(['/de', '/x/y?file=a.css', '/de/sign-in/check'].filter(isPage)).toHaveLength(3)
    expect(['/api/health', '/_next/static/a', '/fonts/a.woff2', '/favicon.ico?1'].filter(isPage)).toEqual([])
  })
})
