import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import pg from 'pg'
import { pollPublication } from './poll-publication'
import { createPublicationWatch } from './publication-watch'

let database: pg.Client
beforeAll(async () => {
  database = new pg.Client(process.env.DATABASE_URL)
  await database.connect()
})
afterAll(() => database.end())

describe('what other processes publish', () => {
  it('is known after the next reading, with the names that have gone', async () => {
    await publish(7, 2)
    const watch = createPublicationWatch()
    const poll = pollPublication(process.env.DATABASE_URL ?? '', watch, 20)
    await poll.first
    expect(watch.current()).toEqual({ generation: 7, removals: 2 })
    await publish(8, 3)
    await vi.waitFor(() => expect(watch.current()).toEqual({ generation: 8, removals: 3 }))
    await poll.stop()
  })

  it('is known again after the database was away; meanwhile what was last known stays true', async () => {
    await publish(10, 3)
    const watch = createPublicationWatch()
    const poll = pollPublication(process.env.DATABASE_URL ?? '', watch, 20)
    await poll.first
    await database.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'undersigned page cache' AND datname = current_database()",
    )
    expect(watch.current()).toEqual({ generation: 10, removals: 3 })
    await publish(11, 3)
    await vi.waitFor(() => expect(watch.current().generation).toBe(11))
    await poll.stop()
  })

  it('is unknown, without harm, while there is no database', async () => {
    const watch = createPublicationWatch({ generation: 4, removals: 1 })
    const poll = pollPublication('postgresql://nobody@127.0.0.1:1/none', watch, 20)
    await poll.first
    expect(watch.current()).toEqual({ generation: 4, removals: 1 })
    await poll.stop()
  })
})

async function publish(generation: number, removals: number): Promise<void> {
  await database.query('UPDATE publication_generation SET generation = $1, removals = $2', [
    generation,
    removals,
  ])
}
