import { applyMigrations } from '@/lib/platform/db/migrate'
import { prepareQueue } from '@/lib/platform/queue'
import { seedIfEmpty } from './seed'

/** Brings a database up to date: migrations, queues and, where there is no appeal yet, the first one. Safe to repeat. */
export async function prepareDatabase(
  databaseUrl: string,
  say: (line: string) => void = () => {},
): Promise<void> {
  await applyMigrations(databaseUrl, (name) => say(`migration ${name}`))
  await prepareQueue(databaseUrl)
  if (await seedIfEmpty(databaseUrl)) say('the first appeal')
}
