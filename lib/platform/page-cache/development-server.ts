import type { Server } from 'node:http'
import { pagePolicy, protectionHeaders } from '@/lib/platform/content-policy'
import { cleanRequest } from './clean-request'
import { createHardenedServer } from './hardened-server'
import type { NextHandler } from './inner-server'
import { isLanguageChoice, redirectToLanguage } from './reader-language'

/** The site while it is being written: every page fresh from Next, with a policy that lets its tools work. */
export function createDevelopmentServer(handle: NextHandler, appUrl: string): Server {
  const headers = { ...protectionHeaders(appUrl), 'Content-Security-Policy': pagePolicy('development') }
  return createHardenedServer((req, res) => {
    if (isLanguageChoice(req.url ?? '')) return redirectToLanguage(req, res)
    cleanRequest(req, appUrl)
    for (const [name, value] of Object.entries(headers)) res.setHeader(name, value)
    handle(req, res).catch((error: Error) => res.destroy(error))
  })
}
