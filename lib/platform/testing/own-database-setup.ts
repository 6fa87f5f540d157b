import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, inject } from 'vitest'
import { database } from '@/lib/platform/db/database'
import { closeQueue } from '@/lib/platform/queue'
import { cloneDatabase } from './test-database'

// Runs before every *.db.test.ts, so that `database()` is the file's own: migrated, seeded, dropped afterwards.
const own = await cloneDatabase(inject('testServer'))
delete process.env.SMTP_URL
Object.assign(process.env, {
  DATABASE_URL: own.url,
  DATA_DIR: path.join(tmpdir(), 'undersigned-test-data'),
  APP_URL: 'http://localhost:3000',
  AUTH_SECRET: 'only-for-the-tests-'.repeat(3),
})

afterAll(async () => {
  await closeQueue()
  await database().$disconnect()
  await own.drop()
})
