import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, inject, test } from 'vitest'
import { database } from '@/lib/platform/db/database'
import { applyMigrations } from '@/lib/platform/db/migrate'
import { diffMigrationsToSchema } from '@/lib/platform/db/schema-diff'

const folder = path.join(import.meta.dirname, 'migrations')
const migrations = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, sql: readFileSync(path.join(folder, name, 'migration.sql'), 'utf8') }))

test('the migrations make what schema.prisma says', async () => {
  expect(await diffMigrationsToSchema(inject('testServer').adminUrl)).toBe('')
})

test('each migration is recorded with the checksum that Prisma would record', async () => {
  const rows = await database().$queryRaw<{ name: string; checksum: string }[]>`
    SELECT migration_name AS name, checksum FROM _prisma_migrations
    WHERE finished_at IS NOT NULL AND applied_steps_count = 1 ORDER BY migration_name`
  const expected = migrations.map(({ name, sql }) => ({
    name,
    checksum: createHash('sha256').update(sql).digest('hex'),
  }))
  expect(rows).toEqual(expected.sort((a, b) => (a.name < b.name ? -1 : 1)))
})

test('migrating again changes nothing', async () => {
  const before = await schemaAsStored()
  expect(await applyMigrations(process.env.DATABASE_URL!)).toEqual([])
  expect(await schemaAsStored()).toEqual(before)
})

test('two servers that start together migrate once', async () => {
  await database().$executeRawUnsafe('CREATE DATABASE race')
  const url = new URL(process.env.DATABASE_URL!)
  url.pathname = '/race'
  try {
    const applied = await Promise.all([applyMigrations(url.href), applyMigrations(url.href)])
    expect(applied.flat().sort()).toEqual(migrations.map(({ name }) => name).sort())
  } finally {
    await database().$executeRawUnsafe('DROP DATABASE race WITH (FORCE)')
  }
})

test('a migration that was changed after it was applied stops the start', async () => {
  const [{ name } = { name: '' }] = migrations
  await database()
    .$executeRaw`UPDATE _prisma_migrations SET checksum = 'other' WHERE migration_name = ${name}`
  await expect(applyMigrations(process.env.DATABASE_URL!)).rejects.toThrow(`${name} was changed`)
})

/** Columns, indexes, constraints, triggers and functions, and when each migration was applied. */
function schemaAsStored() {
  return database().$queryRaw`
    SELECT 'column' AS what, table_name || '.' || column_name AS name, data_type || is_nullable AS definition
      FROM information_schema.columns WHERE table_schema = 'public'
    UNION ALL SELECT 'index', indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL SELECT 'constraint', conname, pg_get_constraintdef(oid) FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace
    UNION ALL SELECT 'trigger', tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT 'migration', migration_name, checksum || finished_at FROM _prisma_migrations
    ORDER BY 1, 2, 3`
}
