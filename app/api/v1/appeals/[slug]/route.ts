import { preflight, problem, publicAnswer, readOnly } from '@/lib/platform/problem'
import { describeAppeal } from '@/lib/publication/describe-appeal'

type Context = { params: Promise<{ slug: string }> }

export async function GET(_request: Request, context: Context): Promise<Response> {
  const { slug } = await context.params
  const appeal = await describeAppeal(slug)
  if (!appeal) return problem(404, 'No such appeal')
  return publicAnswer(JSON.stringify(appeal), 'application/json')
}

export { preflight as OPTIONS, readOnly as POST, readOnly as PUT, readOnly as PATCH, readOnly as DELETE }
