import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ESLint } from 'eslint'
import { describe, expect, test } from 'vitest'

const eslint = new ESLint({
  // The texts below are no files, so there are no types and no circles to look for.
  overrideConfig: {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: false } },
    rules: {
      'import/no-cycle': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-misused-promises': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
    },
  },
})

/** The rules that a text breaks when it stands in this place. */
async function brokenRules(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath })
  return result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? []
}

describe('lint refuses', () => {
  test.each([
    ['a page that reaches for the database', 'app/[locale]/page.tsx', "import '@/lib/platform/db/migrate'"],
    ['a page that reaches for it by a relative path', 'app/page.tsx', "import '../lib/platform/db/migrate'"],
    ['a journey that reaches for the database', 'e2e/a.spec.ts', "import '@/lib/platform/db/migrate'"],
    ['a base component that knows the configuration', 'components/ui/a.tsx', "import '@/lib/platform/env'"],
    [
      'a base component that knows a domain',
      'components/layout/a.tsx',
      "import '@/lib/organisations/organisation-name'",
    ],
    ['a platform that knows a domain', 'lib/platform/a.ts', "import '@/lib/organisations/organisation-name'"],
    ['a domain that knows a component', 'lib/appeals/a.ts', "import '@/components/ui/button'"],
    ['a domain that knows a script', 'lib/appeals/a.ts', "import '@/scripts/find-chromium.mjs'"],
    [
      'a domain that uses what is made for tests',
      'lib/appeals/a.ts',
      "import '@/lib/platform/testing/test-server'",
    ],
    ['a page that imports a test', 'app/page.tsx', "import '@/e2e/support/site'"],
  ])('%s', async (_, file, code) => {
    expect(await brokenRules(file, code)).toContain('import/no-restricted-paths')
  })

  test.each([
    ['a page that speaks SQL', 'app/page.tsx', "import pg from 'pg'; pg.Client"],
    [
      'a component that takes a value from a domain',
      'components/appeal/a.tsx',
      "import { a } from '@/lib/appeals/a'; a()",
    ],
  ])('%s', async (_, file, code) => {
    expect(await brokenRules(file, code)).toContain('@typescript-eslint/no-restricted-imports')
  })

  test.each([
    ['a barrel', 'lib/appeals/a.ts', "export * from './b'"],
    ['an inline style', 'components/ui/a.tsx', 'export const A = () => <p style={{ color: "red" }} />'],
    ['raw HTML', 'app/a.tsx', 'export const A = () => <p dangerouslySetInnerHTML={{ __html: "" }} />'],
    ['an action that checks nothing', 'app/actions.ts', "'use server'\nexport async function a() {}"],
  ])('%s', async (_, file, code) => {
    expect(await brokenRules(file, code)).toContain('no-restricted-syntax')
  })
})

describe('lint allows', () => {
  test.each([
    [
      'a component the type of what it shows',
      'components/appeal/a.tsx',
      "import type { A } from '@/lib/appeals/a'; export const a = (b: A) => b",
    ],
    [
      'a component the languages',
      'components/ui/a.tsx',
      "import { LOCALES } from '@/lib/platform/i18n/locales'; LOCALES.at(0)",
    ],
    ['a domain the database', 'lib/appeals/a.ts', "import '@/lib/platform/db/migrate'"],
  ])('%s', async (_, file, code) => {
    expect((await brokenRules(file, code)).filter((rule) => /restricted|paths/.test(rule))).toEqual([])
  })
})

const code = ['app', 'components', 'lib', 'scripts', 'e2e'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|mjs)$/.test(file) && !file.includes('generated'))
    .map((file) => path.join(folder, file)),
)

test('domains use each other in one direction only', () => {
  const uses = new Map<string, Map<string, string>>()
  for (const file of code.filter((name) => name.startsWith('lib/') && !name.includes('.test.'))) {
    const domain = file.split('/')[1] ?? ''
    const imports = readFileSync(file, 'utf8').matchAll(/from '(?:@\/lib|\.\.)\/(\w+)\//g)
    for (const [, other = ''] of imports)
      if (other !== domain && other !== 'platform')
        uses.set(domain, (uses.get(domain) ?? new Map<string, string>()).set(other, file))
  }
  expect(findCircle(uses)).toEqual([])
})

test('a file says in its name what is in it', () => {
  const vague = /(^|\/)(index|utils?|helpers?|types|misc|common)(\.|\/)/
  expect(code.filter((file) => vague.test(file) || /[A-Z]/.test(path.basename(file)))).toEqual([])
})

/** The steps of the first circle found, each with a file that takes it. */
function findCircle(uses: Map<string, Map<string, string>>): string[] {
  const visit = (domain: string, way: string[], steps: string[]): string[] => {
    if (way.includes(domain)) return steps.slice(way.indexOf(domain))
    for (const [other, file] of uses.get(domain) ?? []) {
      const circle = visit(other, [...way, domain], [...steps, `${domain} → ${other} (${file})`])
      if (circle.length) return circle
    }
    return []
  }
  for (const domain of uses.keys()) {
    const circle = visit(domain, [], [])
    if (circle.length) return circle
  }
  return []
}
