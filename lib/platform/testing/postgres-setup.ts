import type { TestProject } from 'vitest/node'
import { startTestServer, type TestServer } from './test-server'

declare module 'vitest' {
  export interface ProvidedContext {
    testServer: TestServer
  }
}

/** Once for all `*.db.test.ts`: a PostgreSQL server and the template their databases are cloned from. */
export default async function setup(project: TestProject) {
  const { stop, ...server } = await startTestServer()
  project.provide('testServer', server)
  return stop
}
