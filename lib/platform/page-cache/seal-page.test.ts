import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { sealPage } from './seal-page'

const NONCE = 'b58de2a7ff5654dc02a1c68175b3e6a6'

describe('a page that is kept', () => {
  it('allows exactly the inline scripts that carried the nonce', () => {
    const { html, hashes } = sealPage(
      `<p>A</p><script nonce="${NONCE}" id="_R_">boot()</script><script>planted()</script>` +
        `<script nonce="b58de2a7">guessed()</script><script nonce="${NONCE}">push(1)</script>`,
      NONCE,
    )
    expect(hashes).toEqual([sha256('boot()'), sha256('push(1)')])
    expect(html).toContain('<script id="_R_">boot()</script><script>planted()</script>')
  })

  it('holds the nonce nowhere, not in the payload for hydration either, and no length changes there', () => {
    const payload = `push("5:T20,nonce:${NONCE}")`
    const { html, hashes } = sealPage(
      `<link nonce="${NONCE}"/><script nonce="${NONCE}">${payload}</script>`,
      NONCE,
    )
    expect(html).not.toContain(NONCE)
    expect(html).toBe(`<link/><script>push("5:T20,nonce:${'x'.repeat(32)}")</script>`)
    expect(hashes).toEqual([sha256(`push("5:T20,nonce:${'x'.repeat(32)}")`)])
  })

  it('has one script where several followed one another, so that the policy stays short', () => {
    const { html, hashes } = sealPage(script('a()') + script('b()') + '<p>text</p>' + script('c()'), NONCE)
    expect(html).toBe('<script>a()\n;b()</script><p>text</p><script>c()</script>')
    expect(hashes).toEqual([sha256('a()\n;b()'), sha256('c()')])
  })

  it('leaves scripts with an address alone and never puts text into them', () => {
    const { html, hashes } = sealPage(
      `<script src="/a.js" async="" nonce="${NONCE}"></script>${script('a()')}`,
      NONCE,
    )
    expect(html).toBe('<script src="/a.js" async=""></script><script>a()</script>')
    expect(hashes).toEqual([sha256('a()')])
  })

  it('is the same whatever the nonce was', () => {
    const page = (nonce: string) => sealPage(`<script nonce="${nonce}">push("${nonce}")</script>`, nonce)
    expect(page(NONCE)).toEqual(page('0'.repeat(32)))
  })

  it('gives an unfinished tag before a script no part in what is allowed', () => {
    const { hashes } = sealPage(`<script data-x="${script('a()')}`, NONCE)
    expect(hashes).toEqual([sha256('a()')])
  })
})

function script(text: string): string {
  return `<script nonce="${NONCE}">${text}</script>`
}

function sha256(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
