import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'

type Nested = { [key: string]: string | Nested }

/** All texts of a language as `namespace.key.…` → text; the namespace is the file's name. */
export function readCatalogue(folder: string): Map<string, string> {
  const texts = new Map<string, string>()
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const nested = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Nested
    collectTexts(nested, path.basename(file, '.json'), texts)
  }
  return texts
}

function collectTexts(nested: Nested, prefix: string, texts: Map<string, string>) {
  for (const [key, value] of Object.entries(nested)) {
    if (typeof value === 'string') texts.set(`${prefix}.${key}`, value)
    else collectTexts(value, `${prefix}.${key}`, texts)
  }
}

/** What a text asks of its caller and offers to it. */
export type MessageShape = {
  /** Arguments, tags (`<b>`) and the cases of every select, sorted. */
  needs: string[]
  /** The plural forms of each plural in the text. */
  plurals: string[][]
}

/** Reads a text as ICU MessageFormat; throws when it is not. */
export function messageShape(text: string): MessageShape {
  const needs = new Set<string>()
  const plurals: string[][] = []
  walk(parse(text), needs, plurals)
  return { needs: [...needs].sort(), plurals }
}

function walk(elements: MessageFormatElement[], needs: Set<string>, plurals: string[][]) {
  for (const element of elements) {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        break
      case TYPE.tag:
        needs.add(`<${element.value}>`)
        walk(element.children, needs, plurals)
        break
      case TYPE.select:
        needs.add(`${element.value}: ${Object.keys(element.options).sort().join(' ')}`)
        for (const option of Object.values(element.options)) walk(option.value, needs, plurals)
        break
      case TYPE.plural:
        needs.add(element.value)
        if (element.pluralType === 'cardinal') plurals.push(Object.keys(element.options))
        for (const option of Object.values(element.options)) walk(option.value, needs, plurals)
        break
      default:
        needs.add(element.value)
    }
  }
}
