import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: root }] },
  test: {
    maxWorkers: 2,
    // Generous: properties and lint take seconds on a machine that is busy with other things.
    testTimeout: 60_000,
    passWithNoTests: false,
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: ['**/*.db.test.ts', '**/node_modules/**', '.next*/**', '.data*/**', 'e2e/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: ['**/*.db.test.ts'],
          exclude: ['**/node_modules/**', '.next*/**', '.data*/**', 'e2e/**'],
          globalSetup: ['lib/platform/testing/postgres-setup.ts'],
          setupFiles: ['lib/platform/testing/own-database-setup.ts'],
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
