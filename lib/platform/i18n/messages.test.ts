import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { messageShape, readCatalogue } from '@/lib/platform/testing/message-catalogue'
import { isMentioned, readMentions } from '@/lib/platform/testing/used-texts'
import { LOCALES } from './locales'
import sameAsEnglish from './same-as-english.json'

const folder = path.join(import.meta.dirname, 'messages')
const english = readCatalogue(path.join(folder, 'en'))
const allowed: Partial<Record<string, string[]>> = sameAsEnglish

describe.each(LOCALES)('the texts in %s', (locale) => {
  const texts = readCatalogue(path.join(folder, locale))
  const plural = new Intl.PluralRules(locale).resolvedOptions().pluralCategories

  test('are the same ones as in English', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort())
  })

  test('can be read as ICU messages and ask for the same arguments as in English', () => {
    const wrong = [...texts].flatMap(([key, text]) => {
      try {
        const needs = messageShape(text).needs.join(', ')
        const englishNeeds = messageShape(english.get(key) ?? '').needs.join(', ')
        return needs === englishNeeds ? [] : [`${key}: {${needs}} instead of {${englishNeeds}}`]
      } catch (error) {
        return [`${key}: ${String(error)}`]
      }
    })
    expect(wrong).toEqual([])
  })

  test('have every plural form that the language needs', () => {
    // French and the others have "many" for a million and more only, where "other" reads the same.
    const needed = plural.filter((form) => locale === 'ru' || form !== 'many')
    const wrong = [...texts].flatMap(([key, text]) =>
      messageShape(text).plurals.flatMap((forms) =>
        needed.filter((form) => !forms.includes(form)).map((form) => `${key}: ${form}`),
      ),
    )
    expect(wrong).toEqual([])
  })

  test('are not empty and hold no blank at their ends', () => {
    expect([...texts].filter(([, text]) => !text || text.trim() !== text).map(([key]) => key)).toEqual([])
  })

  test('are translated, or listed in same-as-english.json', () => {
    if (locale === 'en') return
    const same = [...texts]
      .filter(([key, text]) => hasWords(text) && text === english.get(key))
      .map(([key]) => key)
    expect(same.filter((key) => !allowed[key]?.includes(locale))).toEqual([])
  })
})

test('same-as-english.json lists only texts that are the same', () => {
  const stale = Object.entries(allowed).flatMap(([key, locales]) =>
    (locales ?? [])
      .filter(
        (locale) =>
          readCatalogue(path.join(folder, locale)).get(key) !== english.get(key) || !english.has(key),
      )
      .map((locale) => `${key} (${locale})`),
  )
  expect(stale).toEqual([])
})

test('every text is shown somewhere', () => {
  const mentions = readMentions(['app', 'components', 'lib', 'scripts'])
  // Namespaces in code are in camel case, their files in kebab case.
  const inCode = (key: string) =>
    key.replace(/^[\w-]+/, (name) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()))
  expect([...english.keys()].filter((key) => !isMentioned(inCode(key), mentions))).toEqual([])
})

function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text.replace(/\{[^{}]*\}|<\/?\w+>/g, ''))
}
