import type { Instrumentation } from 'next'

/** Tells what failed by the pattern of its address, which holds no name, and never by its message. */
export const onRequestError: Instrumentation.onRequestError = async (error, _request, context) => {
  // Next builds this file for its edge runtime, too, which has no output and is not used here.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { logFailure } = await import('@/lib/platform/log-failure')
  logFailure(`${context.routeType} ${context.routePath}`, error)
}
