// npm run migration -- NAME: writes the migration that leads to what prisma/schema.prisma says, to be read and completed by hand.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { diffMigrationsToSchema } from '@/lib/platform/db/schema-diff'
import { startEmbeddedPostgres } from '@/lib/platform/embedded/embedded-postgres'

const [name] = process.argv.slice(2)
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Give the migration a name: npm run migration -- add_something')
  process.exit(1)
}
const dataDir = await mkdtemp(join(tmpdir(), 'undersigned-migration-'))
const postgres = await startEmbeddedPostgres({ dataDir, log: () => undefined, fsync: false })
try {
  const sql = await diffMigrationsToSchema(postgres.adminUrl)
  if (!sql) console.log('Nothing to do: the migrations already make what schema.prisma says.')
  else await writeMigration(sql)
} finally {
  await postgres.stop()
  await rm(dataDir, { recursive: true, force: true })
}

async function writeMigration(sql: string) {
  const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join('prisma/migrations', `${time}_${name}`)
  await mkdir(folder)
  await writeFile(join(folder, 'migration.sql'), sql)
  console.log(`Wrote ${folder}/migration.sql`)
}
