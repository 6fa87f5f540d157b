import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { KeptPage, RenderedPage } from './kept-page'
import { packCopy, unpackCopy } from './last-good-copy'
import type { PublicationState } from './publication-watch'

/** The last good copies, for when the database or the rendering fails, also after a restart. */
export type PageDisk = ReturnType<typeof openPageDisk>

/**
 * Opens the copies of one build below `directory` and deletes those of other builds, whose styles and scripts
 * are gone. At most `maxBytes` are kept; what was written first goes first.
 */
export function openPageDisk(directory: string, buildId: string, maxBytes = 256 * 1024 ** 2) {
  const folder = path.join(directory, fileName(buildId))
  const stateFile = path.join(directory, 'publication.json')
  openFolder(folder)
  for (const entry of readdirSync(directory, { withFileTypes: true }))
    if (entry.isDirectory() && entry.name !== path.basename(folder))
      deleteFolder(path.join(directory, entry.name))

  const files = existingFiles(folder)
  let drafts = 0

  return { lastKnown: () => readState(stateFile), remember, read, write, forget, clear }

  /** Notes the publication's state, so that a start without database knows which copies may be shown. */
  function remember(state: PublicationState): void {
    writeFileSync(`${stateFile}.new`, JSON.stringify(state), { mode: 0o600 })
    renameSync(`${stateFile}.new`, stateFile)
  }

  async function read(key: string, removals: number): Promise<RenderedPage | undefined> {
    const content = await readFile(path.join(folder, fileName(key))).catch(() => undefined)
    return content && unpackCopy(content, key, removals)
  }

  /** `isCurrent` is asked at the last moment: a name removed while the file was written must not come back. */
  async function write(
    key: string,
    page: KeptPage,
    removals: number,
    isCurrent: () => boolean,
  ): Promise<void> {
    const file = path.join(folder, fileName(key))
    const content = `${removals} ${page.digest}`
    if (files.get(file)?.content === content) return
    const draft = `${file}.${++drafts}`
    const packed = packCopy(key, page, removals)
    await writeFile(draft, packed, { mode: 0o600 })
    if (!isCurrent()) return rm(draft, { force: true })
    renameSync(draft, file)
    files.delete(file)
    files.set(file, { size: packed.length, content })
    dropOldest(files, maxBytes)
  }

  async function forget(key: string): Promise<void> {
    const file = path.join(folder, fileName(key))
    if (files.delete(file)) await rm(file, { force: true })
  }

  /** At once, before anything else is answered: a removed name leaves the disk as well. */
  function clear(): void {
    deleteFolder(folder)
    openFolder(folder)
    files.clear()
  }
}

/** By path, oldest first. `content` is unknown for files of an earlier run. */
type Files = Map<string, { size: number; content?: string }>

function existingFiles(folder: string): Files {
  const files = readdirSync(folder).map((name) => path.join(folder, name))
  for (const draft of files.filter((file) => path.extname(file))) rmSync(draft, { force: true })
  const copies = files.filter((file) => !path.extname(file)).map((file) => ({ file, stat: statSync(file) }))
  copies.sort((a, b) => a.stat.mtimeMs - b.stat.mtimeMs)
  return new Map(copies.map(({ file, stat }) => [file, { size: stat.size }]))
}

function dropOldest(files: Files, maxBytes: number): void {
  let bytes = 0
  for (const { size } of files.values()) bytes += size
  for (const [file, { size }] of files) {
    if (bytes <= maxBytes) return
    files.delete(file)
    bytes -= size
    rmSync(file, { force: true })
  }
}

/** Names in the address of a page stay out of file names, which backups and listings show. */
function fileName(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 40)
}

function openFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
}

function deleteFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}

function readState(file: string): PublicationState | undefined {
  try {
    const { generation, removals } = JSON.parse(readFileSync(file, 'utf8')) as PublicationState
    if (Number.isSafeInteger(generation) && Number.isSafeInteger(removals)) return { generation, removals }
  } catch {
    // Missing or unreadable is the same: nothing is known.
  }
}
