import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const COMMAND = 'apt-get update && apt-get install -y chromium    (or: npx playwright install chromium)'

/**
 * Finds a Chromium, or installs one: Debian's as root, else Playwright's own.
 * Returns its path; throws with the command to run when there is no way.
 */
export async function ensureChromium(log) {
  const found = await findChromium()
  if (found) return found
  if (process.getuid?.() === 0) {
    log('No Chromium found: installing the one of the distribution')
    run('apt-get', ['update', '-q'])
    run('apt-get', ['install', '-yq', '--no-install-recommends', 'chromium'])
  } else {
    log('No Chromium found: installing the one of Playwright')
    run('npx', ['playwright', 'install', 'chromium'])
  }
  const installed = await findChromium()
  if (installed) return installed
  throw new Error(`The journeys need Chromium. Install it, then try again:\n  ${COMMAND}`)
}

/** The Chromium that is configured, that is installed, or that Playwright has fetched; none: undefined. */
export async function findChromium() {
  const configured = process.env.CHROMIUM_PATH || process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH
  if (configured) {
    if (existsSync(configured)) return configured
    throw new Error(`There is no Chromium at ${configured} (CHROMIUM_PATH).`)
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const folders = (process.env.PATH ?? '').split(':').concat('/usr/bin', '/usr/local/bin')
  const installed = folders
    .flatMap((folder) => names.map((name) => `${folder}/${name}`))
    .find((file) => existsSync(file))
  if (installed) return installed
  const { chromium } = await import('@playwright/test')
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync(command, args, { stdio: 'inherit', env, timeout: 600_000 })
}
