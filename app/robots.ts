import type { MetadataRoute } from 'next'
import { env } from '@/lib/platform/env'

export const dynamic = 'force-dynamic'

/**
 * Public pages are for everybody, what is behind a sign-in is not. Searches and further pages say `noindex` themselves:
 * whoever may not read them would neither see that nor find the names behind them.
 */
export default function robots(): MetadataRoute.Robots {
  const { appUrl } = env()
  return {
    rules: {
      userAgent: '*',
      disallow: ['/api/', '/*/sign-in', '/*/account', '/*/coordination'],
    },
    sitemap: `${appUrl}/sitemap.xml`,
  }
}
