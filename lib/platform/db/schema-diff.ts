import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
  type SqlResultSet,
} from '@prisma/driver-adapter-utils'
import * as engineBindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'

const ROOT = process.cwd()

/**
 * The SQL that leads from what `prisma/migrations` make to what `schema.prisma` says; empty when they agree.
 * Needs a PostgreSQL where it may create and drop a database of its own. Prisma's own engine, as WebAssembly,
 * because the binary that `prisma migrate diff` needs can't be fetched everywhere.
 */
export async function diffMigrationsToSchema(adminUrl: string): Promise<string> {
  const schema = {
    path: 'schema.prisma',
    content: await readFile(path.join(ROOT, 'prisma/schema.prisma'), 'utf8'),
  }
  const engine = await startEngine(schema, adapterFactory(adminUrl))
  try {
    const result = await engine.diff({
      from: { tag: 'migrations', ...(await readMigrations()) },
      to: { tag: 'schemaDatamodel', files: [schema] },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    })
    const sql = result.stdout ?? ''
    return sql.includes('This is an empty migration') ? '' : sql
  } finally {
    engine.free()
  }
}

async function startEngine(
  schema: { path: string; content: string },
  factory: SqlMigrationAwareDriverAdapterFactory,
) {
  const wasmFile = fileURLToPath(import.meta.resolve('@prisma/schema-engine-wasm')).replace(
    /\.js$/,
    '_bg.wasm',
  )
  const { instance } = await WebAssembly.instantiate(await readFile(wasmFile), {
    './schema_engine_bg.js': engineBindings as unknown as WebAssembly.ModuleImports,
  })
  engineBindings.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
  return engineBindings.SchemaEngine.new(
    { datamodels: [[schema.path, schema.content]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  )
}

async function readMigrations() {
  const baseDir = path.join(ROOT, 'prisma/migrations')
  const names = (await readdir(baseDir, { withFileTypes: true })).filter((entry) => entry.isDirectory())
  const migrationDirectories = names.map(async ({ name }) => ({
    path: name,
    migrationFile: {
      path: 'migration.sql',
      content: {
        tag: 'ok' as const,
        value: await readFile(path.join(baseDir, name, 'migration.sql'), 'utf8'),
      },
    },
  }))
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: (await Promise.all(migrationDirectories)).sort((a, b) =>
      a.path.localeCompare(b.path),
    ),
  }
}

/** The adapter with what the engine asks of it and it does not do: a shadow database of its own, whole scripts, "char". */
function adapterFactory(adminUrl: string): SqlMigrationAwareDriverAdapterFactory {
  const shadow = `shadow_${crypto.randomUUID().replaceAll('-', '')}`
  const connectTo = async (url: string, dispose: () => Promise<void>) => {
    const pool = new CatalogPool({ connectionString: url })
    const adapter = await new PrismaPg(pool, { disposeExternalPool: false }).connect()
    const queryRaw = adapter.queryRaw.bind(adapter)
    return Object.assign(adapter, {
      queryRaw: async (query: SqlQuery) => unmarkCharColumns(await queryRaw(query)),
      executeScript: async (script: string) => void (await pool.query(script)),
      dispose: async () => {
        await pool.end()
        await dispose()
      },
    })
  }
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connectTo(adminUrl, async () => undefined),
    connectToShadowDb: async () => {
      await runOn(adminUrl, `CREATE DATABASE ${shadow}`)
      const url = new URL(adminUrl)
      url.pathname = `/${shadow}`
      return connectTo(url.href, () => runOn(adminUrl, `DROP DATABASE ${shadow} WITH (FORCE)`))
    },
  }
}

async function runOn(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

const CHAR_OID = 18
const TEXT_OID = 25
const CHAR_MARK = 'char:'

/** The catalogue has columns of type "char", which the adapter does not know: their names are marked … */
class CatalogPool extends pg.Pool {
  override query: pg.Pool['query'] = (async (...args: Parameters<pg.Pool['query']>) => {
    const result = (await super.query(...args)) as unknown as pg.QueryResult
    for (const field of result.fields ?? []) {
      if (field.dataTypeID !== CHAR_OID) continue
      field.dataTypeID = TEXT_OID
      field.name = CHAR_MARK + field.name
    }
    return result
  }) as never
}

/** … and here the mark becomes the type that the engine expects. */
function unmarkCharColumns(result: SqlResultSet): SqlResultSet {
  const isChar = (name: string) => name.startsWith(CHAR_MARK)
  return {
    ...result,
    columnTypes: result.columnTypes.map((type, i) =>
      isChar(result.columnNames[i]!) ? ColumnTypeEnum.Character : type,
    ),
    columnNames: result.columnNames.map((name) => (isChar(name) ? name.slice(CHAR_MARK.length) : name)),
  }
}
