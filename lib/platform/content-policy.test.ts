import { describe, expect, it } from 'vitest'
import { pagePolicy, protectionHeaders } from './content-policy'

describe('the content policy of a page', () => {
  it('lets nothing inline run without nonce or hash, and nothing reach another origin', () => {
    for (const policy of [pagePolicy({ nonce: 'abc' }), pagePolicy({ hashes: ['sha256-x='] })]) {
      expect(policy).toMatch(/^default-src 'none'; script-src 'self' '(?:nonce-abc|sha256-x=)'; /)
      expect(policy).not.toMatch(/unsafe|https?:|\*/)
      for (const rule of [
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "form-action 'self'",
        "style-src 'self'",
      ])
        expect(policy).toContain(rule)
    }
  })

  it('allows the site’s own files only, where a page has no inline script', () => {
    expect(pagePolicy({ hashes: [] })).toContain("script-src 'self';")
  })

  it('asks for https for a year only where the site has it, and of no other host', () => {
    const { 'Strict-Transport-Security': asked } = protectionHeaders('https://appeal.example')
    expect(asked).toBe('max-age=31536000')
    expect(protectionHeaders('http://localhost:3000')).not.toHaveProperty('Strict-Transport-Security')
  })
})
