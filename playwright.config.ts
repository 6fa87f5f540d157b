import { defineConfig } from '@playwright/test'
import { findChromium } from './scripts/find-chromium.mjs'

// The browser itself must not talk to anybody either.
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/journeys',
  globalSetup: './e2e/support/global-setup.ts',
  workers: 2,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  // Generous: a browser that closes slowly on a busy machine is no fault of the site.
  timeout: 120_000,
  globalTimeout: 13 * 60_000,
  reporter: 'list',
  expect: { timeout: 10_000 },
  use: {
    launchOptions: {
      executablePath: await findChromium(),
      chromiumSandbox: process.getuid?.() !== 0,
      args: QUIET,
    },
    locale: 'en-GB',
    screenshot: 'only-on-failure',
    actionTimeout: 10_000,
  },
  projects: [
    { name: 'scripts-on' },
    { name: 'scripts-off', use: { javaScriptEnabled: false }, grepInvert: /@scripts/ },
  ],
})
