import { headers } from 'next/headers'
import { unstable_rethrow } from 'next/navigation'

/** Pages are asked for without a body; one that comes with a form in it answers that form. */
export async function answersForm(): Promise<boolean> {
  const sent = await headers()
  return sent.get('content-type')?.startsWith('multipart/form-data') ?? false
}

/**
 * What a page needs besides what was typed. Nothing while it answers a form and the database is away: the form is then
 * shown by itself, since leaving it would lose the words in it.
 */
export async function loadBesideForm<Loaded>(load: () => Promise<Loaded>): Promise<Loaded | null> {
  try {
    return await load()
  } catch (error) {
    unstable_rethrow(error)
    if (!(await answersForm())) throw error
    return null
  }
}
