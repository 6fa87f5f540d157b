import { describe, expect, it } from 'vitest'
import { isPage, isWellFormed, publicAddress } from './public-address'

describe('a public address', () => {
  const routes = [
    { pattern: /^\/de$/ },
    {
      pattern: /^\/de\/list$/,
      parameters: { kept: [['sort', /^new$/] as [string, RegExp]], passedOn: ['q'] },
    },
  ]

  it('is one of those that the site says are public', () => {
    expect(publicAddress('/de', routes)).toEqual({ url: '/de', kept: true })
    expect(publicAddress('/de/other', routes)).toBeNull()
  })

  it('carries only the parameters of its route', () => {
    expect(publicAddress('/de?sort=new', routes)).toEqual({ url: '/de', kept: true })
    expect(publicAddress('/de/list?x=1&sort=new', routes)).toEqual({ url: '/de/list?sort=new', kept: true })
    expect(publicAddress('/de/list?sort=old', routes)).toEqual({ url: '/de/list?sort=old', kept: false })
    expect(publicAddress('/de/list?q=x', routes)).toEqual({ url: '/de/list?q=x', kept: false })
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
