import { preflight, problem, publicAnswer, readOnly } from '@/lib/platform/problem'
import { readListQuery } from '@/lib/publication/list-query'
import { publicList } from '@/lib/publication/public-list'

type Context = { params: Promise<{ slug: string }> }

export async function GET(request: Request, context: Context): Promise<Response> {
  const read = readListQuery(new URL(request.url).searchParams)
  if (!read.ok) return problem(400, 'A parameter is not right', read.problem)
  const list = await publicList((await context.params).slug, read.query)
  if (!list) return problem(404, 'No such appeal')
  return publicAnswer(JSON.stringify(list), 'application/json')
}

export { preflight as OPTIONS, readOnly as POST, readOnly as PUT, readOnly as PATCH, readOnly as DELETE }
