import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The words of the code that may name a text: `'a.b'`, `` `a.${…}` `` and the namespaces handed to a translator. */
export type Mentions = { literals: Set<string>; prefixes: Set<string>; namespaces: Set<string> }

const CODE = /(?<!\.test|\.spec|\.d)\.tsx?$/

/** Reads the code below these folders; tests do not use a text. */
export function readMentions(folders: string[]): Mentions {
  const mentions: Mentions = { literals: new Set(), prefixes: new Set(), namespaces: new Set() }
  for (const folder of folders)
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      if (CODE.test(file) && !file.includes('generated'))
        addMentions(readFileSync(path.join(folder, file), 'utf8'), mentions)
  return mentions
}

export function addMentions(code: string, { literals, prefixes, namespaces }: Mentions) {
  for (const [, literal = ''] of code.matchAll(/['"`]([\w.-]+)['"`]/g)) literals.add(literal)
  for (const [, prefix = ''] of code.matchAll(/`([\w.-]+\.)\$\{/g)) prefixes.add(prefix)
  for (const [, name = ''] of code.matchAll(/(?:namespace:|Translations\(|\.raw\()\s*['"`]([\w.-]+)['"`]/g))
    namespaces.add(name)
  // Object keys are words of the domain too: { ngo: …, network: … }.
  for (const [, key = ''] of code.matchAll(/(?<=[{,]\s*)([a-z]\w*)(?=\s*[:,}])/g)) literals.add(key)
}

/** Whether some code may show this text, as far as can be told without running it. */
export function isMentioned(key: string, { literals, prefixes, namespaces }: Mentions): boolean {
  const parts = key.split('.')
  return parts.some((_, from) => {
    if (literals.has(parts.slice(from).join('.'))) return true
    return parts.some((_, to) => {
      if (to <= from) return false
      const head = parts.slice(from, to).join('.')
      return prefixes.has(`${head}.`) || (from === 0 && to >= 2 && namespaces.has(head))
    })
  })
}
