import { readdirSync } from 'node:fs'
import coreWebVitals from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'

const domains = readdirSync('lib', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'platform')
  .map((entry) => `./lib/${entry.name}`)

/** The one way of imports (DESIGN section 1): app → lib/<domain> → lib/platform. */
const layers = [
  {
    target: './lib/platform',
    from: domains,
    message: 'lib/platform knows no domain; let the domain call the platform.',
  },
  {
    target: './lib',
    from: ['./app', './components', './e2e', './scripts'],
    message: 'lib does not know who uses it.',
  },
  {
    target: './components',
    from: ['./app', './e2e', './prisma', './scripts'],
    message: 'Components know no page, script or test.',
  },
  {
    target: ['./components/ui', './components/layout'],
    from: './lib',
    except: ['./platform/i18n'],
    message: 'components/ui and components/layout know no domain; pass what they show as props.',
  },
  {
    target: './app',
    from: ['./e2e', './prisma', './scripts'],
    message: 'Pages compose components and call lib.',
  },
  {
    target: ['./app', './components', './e2e'],
    from: './lib/platform/db',
    message: 'Only lib touches the database; call a command or a query of the domain.',
  },
]

const testing = {
  target: ['./app', './components', './lib', './scripts'],
  from: './lib/platform/testing',
  message: 'Only tests use what is made for tests.',
}

const databasePackages = {
  regex: '^(pg|pg-boss|@prisma/.*)$',
  message: 'Only lib touches the database; call a command or a query of the domain.',
}

/** `components` import only i18n; the type of what is shown may come from the domain that makes it. */
const domainValues = {
  regex: '^(@/|(\\.\\./)+)lib/(?!platform/i18n/)',
  allowTypeImports: true,
  message: 'Components import values only from lib/platform/i18n; pass the rest as props.',
}

const barrels = [
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that holds it.' },
  {
    selector: 'ExportNamedDeclaration[source]',
    message: 'No barrels: import from the file that holds it.',
  },
]

const inlineCode = [
  {
    selector: 'JSXAttribute[name.name="style"]',
    message: 'The content policy forbids inline styles; use a class or an SVG presentation attribute.',
  },
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Texts are text; build the elements.',
  },
  {
    selector: 'JSXOpeningElement[name.name="script"]',
    message: 'The content policy forbids inline scripts.',
  },
]

/** Whatever a "use server" file exports can be called by anybody. */
const uncheckedActions = {
  selector:
    'Program:has(> ExpressionStatement[directive="use server"]) > ExportNamedDeclaration > FunctionDeclaration',
  message: 'Export only what action(schema, handler) made: it checks origin and input.',
}

const config = [
  {
    ignores: [
      '.next*/**',
      '.data*/**',
      'lib/platform/db/generated/**',
      'playwright-report/**',
      'test-results/**',
    ],
  },
  ...coreWebVitals,
  ...typescript,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    // Long to read, and imports nothing of ours.
    settings: { 'import/ignore': ['node_modules', 'lib/platform/db/generated'] },
    rules: {
      'import/no-restricted-paths': ['error', { zones: layers }],
      'import/no-cycle': ['error', { ignoreExternal: true }],
      'import/no-default-export': 'error',
      'no-restricted-syntax': ['error', ...barrels, uncheckedActions],
      'max-lines': ['error', 200],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Public pages link with plain anchors: a full load from the page cache beats an RSC request that misses it.
      '@next/next/no-html-link-for-pages': 'off',
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-unused-expressions': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['app/**/*.{ts,tsx}', 'components/**/*.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...barrels, uncheckedActions, ...inlineCode] },
  },
  {
    files: ['app/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'e2e/**/*.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [databasePackages] }] },
  },
  {
    files: ['components/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [databasePackages, domainValues] }],
    },
  },
  {
    // Next and the tools ask for a default export in these.
    files: [
      'app/**/*.{ts,tsx}',
      '*.config.{ts,mjs}',
      'proxy.ts',
      'lib/platform/i18n/request.ts',
      '**/*-setup.ts',
    ],
    rules: { 'import/no-default-export': 'off' },
  },
  {
    files: ['app/**', 'components/**', 'lib/**', 'scripts/**'],
    ignores: ['**/*.test.ts', 'lib/platform/testing/**'],
    rules: { 'import/no-restricted-paths': ['error', { zones: [...layers, testing] }] },
  },
  {
    files: ['scripts/**', 'e2e/**', 'prisma/seed.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // Playwright's fixtures are handed a function called `use`.
    files: ['e2e/**'],
    rules: { 'react-hooks/rules-of-hooks': 'off' },
  },
  {
    files: ['**/*.test.ts', 'e2e/**/*.spec.ts'],
    rules: { 'max-lines': ['error', 300] },
  },
  {
    // Texts and tables are as long as they are.
    files: ['prisma/seed/**', 'lib/**/*-list.ts'],
    rules: { 'max-lines': 'off' },
  },
]

export default config
