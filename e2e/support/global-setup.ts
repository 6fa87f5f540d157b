import { startTestServer } from '@/lib/platform/testing/test-server'

/** One PostgreSQL server for all workers; each clones its database from the template. */
export default async function setup() {
  const { stop, ...server } = await startTestServer()
  process.env.TEST_SERVER = JSON.stringify(server)
  return stop
}
