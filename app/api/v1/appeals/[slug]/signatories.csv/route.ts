import { Readable } from 'node:stream'
import { findPublicAppeal } from '@/lib/appeals/find-public-appeal'
import { preflight, problem, publicAnswer, readOnly } from '@/lib/platform/problem'
import { publicCsv } from '@/lib/publication/public-csv'

type Context = { params: Promise<{ slug: string }> }

export async function GET(_request: Request, context: Context): Promise<Response> {
  const appeal = await findPublicAppeal((await context.params).slug)
  if (!appeal) return problem(404, 'No such appeal')
  // As bytes: a response takes no stream of strings.
  const lines = Readable.from(publicCsv(appeal.id), { objectMode: false })
  const body = Readable.toWeb(lines) as ReadableStream
  const answer = publicAnswer(body, 'text/csv; charset=utf-8; header=present')
  answer.headers.set('Content-Disposition', `attachment; filename="${appeal.slug}-signatories.csv"`)
  return answer
}

export { preflight as OPTIONS, readOnly as POST, readOnly as PUT, readOnly as PATCH, readOnly as DELETE }
