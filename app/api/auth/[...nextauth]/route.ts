import NextAuth from 'next-auth'
import { authOptions, sessionUser } from '@/lib/platform/auth'

type Context = { params: Promise<{ nextauth: string[] }> }

/** next-auth's own sign-in is not ours: only what keeps and ends sessions is reachable (DESIGN section 3a). */
const REACHABLE = ['session', 'csrf', 'signout']

async function handle(request: Request, context: Context): Promise<Response> {
  const [action, ...rest] = (await context.params).nextauth
  if (!action || rest.length > 0 || !REACHABLE.includes(action)) return new Response(null, { status: 404 })
  // It would set cookies for whoever asks; nobody gets one before signing in.
  if (!(await sessionUser()))
    return action === 'session' ? Response.json({}) : new Response(null, { status: 404 })
  return NextAuth(authOptions())(request, context)
}

export { handle as GET, handle as POST }
