import { checkHealth } from '@/lib/platform/health'

export const dynamic = 'force-dynamic'

/** For watchers and load balancers: 503 when nobody could sign. */
export async function GET(): Promise<Response> {
  const health = await checkHealth()
  const isUp = health.database === 'up' && health.queue !== 'down'
  return Response.json(
    { status: isUp ? 'ok' : 'unavailable', ...health },
    { status: isUp ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  )
}
