// npm run coordinator -- add|remove|list ADDRESS: who coordinates, for whoever runs the site.
import { join, resolve } from 'node:path'
import { grantRole, listRolesForOperator, revokeRoles, type RoleResult } from '@/lib/accounts/manage-roles'
import { database } from '@/lib/platform/db/database'
import { withEmbeddedDatabase } from '@/lib/platform/embedded/embedded-database'
import { keptSecret } from '@/lib/platform/embedded/kept-secret'
import { EnvError, readEnv } from '@/lib/platform/env'
import { prepareDatabase } from '@/prisma/prepare-database'

const USAGE = `npm run coordinator -- add ADDRESS                   makes a coordinator, for all appeals
npm run coordinator -- add ADDRESS --administrator   makes an administrator
npm run coordinator -- remove ADDRESS                takes every role away
npm run coordinator -- list                          shows who coordinates`

process.exitCode = await main(process.argv.slice(2))

async function main(words: string[]): Promise<number> {
  const [command = '', address = '', ...rest] = words.filter((word) => word !== '--administrator')
  const role = words.includes('--administrator') ? 'administrator' : 'coordinator'
  const isComplete = command === 'list' ? !address : ['add', 'remove'].includes(command) && address
  if (!isComplete || rest.length > 0) {
    console.error(USAGE)
    return 2
  }
  try {
    return await withDatabase(() => {
      if (command === 'list') return list()
      return command === 'add'
        ? report(address, `is ${role} now`, `was ${role} or more already`, grantRole(address, role))
        : report(address, 'has no role any more', 'had no role', revokeRoles(address))
    })
  } catch (error) {
    if (!(error instanceof EnvError)) throw error
    console.error(error.message)
    return 1
  }
}

/** The database that is configured, else the embedded one, whether the site runs or not. */
async function withDatabase(work: () => Promise<number>): Promise<number> {
  const { databaseUrl, dataDir, authSecret } = readEnv()
  if (databaseUrl) return work().finally(() => database().$disconnect())
  const folder = resolve(dataDir)
  return withEmbeddedDatabase(folder, async (url) => {
    // As npm start gives them to the parts of the site.
    const found = { DATABASE_URL: url, AUTH_SECRET: authSecret ?? keptSecret(join(folder, 'auth-secret')) }
    Object.assign(process.env, found)
    await prepareDatabase(url)
    return work().finally(() => database().$disconnect())
  })
}

async function report(address: string, done: string, before: string, result: Promise<RoleResult>) {
  const outcome = await result
  if (outcome.ok) console.log(`${address} ${outcome.changed ? done : before}.`)
  else console.error(`${address} is no address that mail can be sent to.`)
  return outcome.ok ? 0 : 1
}

async function list(): Promise<number> {
  const roles = await listRolesForOperator()
  for (const { address, role, appeal, since } of roles)
    console.log(
      [address, role, appeal ?? 'all appeals', `since ${since.toISOString().slice(0, 10)}`].join('  '),
    )
  if (roles.length === 0) console.log('Nobody coordinates yet.')
  return 0
}
