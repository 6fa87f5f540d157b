import { createHash } from 'node:crypto'

export type SealedPage = { html: string; hashes: string[] }

/**
 * Makes a page that was rendered with a nonce fit to be kept: returns it without the nonce, and the hashes of
 * exactly those inline scripts that carried it. A script that came in by injection cannot know the nonce, so
 * it gets no hash and stays blocked. Scripts that follow one another become one, to keep the policy short.
 */
export function sealPage(html: string, nonce: string): SealedPage {
  const hashes = new Set<string>()
  const adjacent: string[] = []
  let sealed = ''
  let copiedTo = 0

  for (const match of html.matchAll(scriptsWith(nonce))) {
    const between = html.slice(copiedTo, match.index)
    const [whole, before = '', after = '', body = ''] = match
    const attributes = before + after
    if (attributes.includes(' src="')) continue
    if (between || attributes) writeAdjacent()
    sealed += between
    if (attributes) write(attributes, withoutNonce(body, nonce))
    else adjacent.push(withoutNonce(body, nonce))
    copiedTo = match.index + whole.length
  }
  writeAdjacent()
  sealed += html.slice(copiedTo)
  return { html: withoutNonce(sealed.replaceAll(` nonce="${nonce}"`, ''), nonce), hashes: [...hashes] }

  function writeAdjacent(): void {
    if (adjacent.length > 0) write('', adjacent.splice(0).join('\n;'))
  }

  function write(attributes: string, body: string): void {
    hashes.add(`sha256-${createHash('sha256').update(body).digest('base64')}`)
    sealed += `<script${attributes}>${body}</script>`
  }
}

/**
 * Scripts that carry the nonce, as Next and React write them; groups: the other attributes, the text. Whatever
 * stands before, the text directly follows the end of a tag that only the server can have written.
 */
function scriptsWith(nonce: string): RegExp {
  const others = '(?: [a-zA-Z-]+="[^"<>]*")*?'
  return new RegExp(`<script(${others}) nonce="${nonce}"(${others})>([^]*?)</script>`, 'g')
}

/** The payload for hydration repeats the nonce. Its lengths are counted, so the stand-in is as long. */
function withoutNonce(text: string, nonce: string): string {
  return text.replaceAll(nonce, 'x'.repeat(nonce.length))
}
