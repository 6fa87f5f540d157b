import path from 'node:path'
import { listenToAnnouncements } from './announce'
import type { AskNext } from './inner-server'
import { createPageCache, type PageCache } from './page-cache'
import { openPageDisk } from './page-disk'
import { pollPublication } from './poll-publication'
import { createPublicationWatch } from './publication-watch'
import { createPageRenderer } from './render-page'

type Settings = {
  ask: AskNext
  appUrl: string
  databaseUrl: string | undefined
  dataDir: string
  buildId: string
}

/** The page cache of this process, which from now on follows the publication. Ends with the process. */
export async function startPageCache(settings: Settings): Promise<PageCache> {
  const { ask, appUrl, databaseUrl, dataDir, buildId } = settings
  if (!databaseUrl) throw new Error('The site needs DATABASE_URL; `npm start` provides one')
  const disk = openPageDisk(path.resolve(dataDir, 'page-cache'), buildId)
  const watch = createPublicationWatch(disk.lastKnown())
  const cache = createPageCache({ render: createPageRenderer({ ask, appUrl }), watch, disk })
  listenToAnnouncements(watch)
  await pollPublication(databaseUrl, watch).first
  return cache
}
