import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import path from 'node:path'
import { actionKey } from '@/lib/platform/action-key'
import { env } from '@/lib/platform/env'
import { logFailure } from '@/lib/platform/log-failure'
import { createDevelopmentServer } from '@/lib/platform/page-cache/development-server'
import { openInnerServer } from '@/lib/platform/page-cache/inner-server'
import { createSiteServer } from '@/lib/platform/page-cache/site-server'
import { startPageCache } from '@/lib/platform/page-cache/start-page-cache'
import { tellErrorsWithoutWords } from '@/lib/platform/wordless-console'
import { PUBLIC_ROUTES } from '@/lib/publication/public-routes'

// The site: Next behind the page cache, in one process. Settings come from the environment (lib/platform/env.ts).

Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV ?? 'production' })
process.env.NEXT_TELEMETRY_DISABLED = '1'
const dev = process.env.NODE_ENV === 'development'
const { port, appUrl, dataDir, databaseUrl, authSecret } = env()
// After an action that redirects Next would ask this address for what the page's script then puts in place, and the
// keyboard would go on in the middle of it. Here it gets nothing, and the browser loads the page, from its top.
process.env.__NEXT_PRIVATE_ORIGIN = 'data:,'
if (authSecret) process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ??= actionKey(authSecret)

// Imported only now, since it reads NODE_ENV while it loads.
const { default: next } = await import('next')
// What fails in a request is told by instrumentation.ts; what Next prints all the same must not hold a name.
const app = next({ dev, quiet: !dev, dir: process.cwd(), port, hostname: env().listenHost })
await app.prepare()
if (!dev) tellErrorsWithoutWords()
const handle = app.getRequestHandler()
const server = dev ? createDevelopmentServer(handle, appUrl) : await productionServer()

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop())
// The launcher is gone, killed perhaps: nobody would stop this process later.
process.once('disconnect', () => void stop())
await listen(server)
process.send?.('ready')

async function productionServer(): Promise<Server> {
  const ask = openInnerServer(handle)
  const cache = await startPageCache({ ask, appUrl, databaseUrl, dataDir, buildId: buildId() })
  const log = (error: unknown) => logFailure('the site', error)
  return createSiteServer({ handle, ask, appUrl, cache, routes: PUBLIC_ROUTES, log })
}

function buildId(): string {
  return readFileSync(path.join(process.env.NEXT_DIST_DIR ?? '.next', 'BUILD_ID'), 'utf8').trim()
}

async function listen(server: Server): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', reject).listen({ port, host: env().listenHost }, resolve)
  await promise
  server.off('error', reject)
}

/** Answers what has been asked, for a few seconds at most. */
async function stop(): Promise<void> {
  setTimeout(() => server.closeAllConnections(), PATIENCE_MS).unref()
  setTimeout(() => process.exit(1), 2 * PATIENCE_MS).unref()
  await new Promise((resolve) => server.close(resolve))
  process.exit(0)
}

const PATIENCE_MS = 4000
