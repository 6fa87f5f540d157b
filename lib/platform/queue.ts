import { fromPrisma, PgBoss } from 'pg-boss'
import type { Transaction } from '@/lib/platform/db/database'
import { env } from '@/lib/platform/env'
import { failureCodes, logFailure } from '@/lib/platform/log-failure'

/** The jobs and what they carry: ids only, never an address or a name. */
export type Jobs = { 'send-mail': { mailId: string } }

export const QUEUES = ['send-mail', 'sweep-mail', 'republish-counts', 'clean-up'] as const

/** Jobs of this priority have a worker of their own; jobs above 0 go before those owed for long, which are below. */
export const URGENT = 10

/** Enqueues in the transaction: the job exists if, and only if, the change does. */
export async function enqueue<Name extends keyof Jobs>(
  tx: Transaction,
  name: Name,
  data: Jobs[Name],
  options: { priority?: number; retryLimit?: number } = {},
): Promise<void> {
  const boss = await sender()
  await boss.send(name, data, { ...options, db: fromPrisma(tx), singletonKey: data.mailId })
}

/**
 * A job's work whose failure leaves nothing but its codes in the job, where pg-boss would keep every property of
 * what was thrown: a mail server's error names the address, a database's the values.
 */
export function discreet<Given extends unknown[]>(
  what: string,
  work: (...given: Given) => Promise<unknown>,
): (...given: Given) => Promise<void> {
  return async (...given) => {
    try {
      await work(...given)
    } catch (error) {
      logFailure(what, error)
      throw new Error(failureCodes(error).join(' ') || 'failed')
    }
  }
}

/** Creates the queues; safe to repeat. Part of bringing a database up to date. */
export async function prepareQueue(databaseUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: databaseUrl, supervise: false, schedule: false })
  boss.on('error', () => {})
  await boss.start()
  for (const name of QUEUES) await boss.createQueue(name, QUEUE_OPTIONS[name])
  await boss.stop({ graceful: false })
}

/** A queue that works jobs and keeps schedules; the worker starts and stops it. */
export function workerQueue(): PgBoss {
  return new PgBoss({
    connectionString: env().databaseUrl!,
    migrate: false,
    max: 4,
    application_name: 'undersigned-worker',
  })
}

// What fails for good is found again by the sweep: a mail that is owed stays in its own table.
const QUEUE_OPTIONS: Record<(typeof QUEUES)[number], object> = {
  // One job a mail, whoever enqueues it again.
  'send-mail': {
    policy: 'exclusive',
    retryLimit: 20,
    retryDelay: 2,
    retryBackoff: true,
    retryDelayMax: 60,
    expireInSeconds: 120,
  },
  'sweep-mail': { retryLimit: 0 },
  'republish-counts': { retryLimit: 5, retryDelay: 10 },
  'clean-up': { retryLimit: 0 },
}

const kept = globalThis as typeof globalThis & { jobSender?: Promise<PgBoss> }

/** Only ever sends inside others' transactions, so it needs no upkeep and next to no connections. */
function sender(): Promise<PgBoss> {
  kept.jobSender ??= startSender().catch((error: unknown) => {
    kept.jobSender = undefined
    throw error
  })
  return kept.jobSender
}

async function startSender(): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: env().databaseUrl!,
    migrate: false,
    supervise: false,
    schedule: false,
    max: 1,
  })
  boss.on('error', () => {})
  await boss.start()
  return boss
}

/** Ends the sender of this process; tests that drop their database need it. */
export async function closeQueue(): Promise<void> {
  const boss = await kept.jobSender?.catch(() => undefined)
  kept.jobSender = undefined
  await boss?.stop({ graceful: false })
}
