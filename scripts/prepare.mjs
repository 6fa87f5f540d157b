import { ensureInstalled } from './install.mjs'
import { runTool } from './suite.mjs'

/** Brings a fresh clone to where the tools can run: packages, and the database client they all import. */
export async function prepare() {
  await ensureInstalled()
  // Prisma asks for an engine it does not use here and could not fetch everywhere.
  const env = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' }
  const code = await runTool('prisma', ['generate', '--no-hints'], env)
  if (code !== 0) throw new Error('prisma generate failed')
}
