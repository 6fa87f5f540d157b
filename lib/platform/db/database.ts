import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '@/lib/platform/env'
import { Prisma, PrismaClient } from './generated/client'

export type Database = PrismaClient
/** What a command works with inside `inTransaction`. */
export type Transaction = Prisma.TransactionClient

/** The database of this process, opened on first use and kept across reloads in development. */
export function database(): Database {
  const { databaseUrl } = env()
  if (!kept.database && !databaseUrl)
    throw new Error('DATABASE_URL is not set: npm start brings up a database and sets it')
  kept.database ??= openDatabase(databaseUrl!)
  return kept.database
}

/** Opens a database; the caller disconnects it. */
export function openDatabase(url: string): Database {
  return new PrismaClient({
    adapter: new PrismaPg({ connectionString: url, max: 10, connectionTimeoutMillis: 5_000 }),
  })
}

/** One transaction; what is thrown rolls it back. Serialises on rows that the work locks itself. */
export function inTransaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return database().$transaction(work, { timeout: 15_000, maxWait: 10_000 })
}

/** True where a unique constraint refused a write. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
}

const kept = globalThis as typeof globalThis & { database?: Database }
