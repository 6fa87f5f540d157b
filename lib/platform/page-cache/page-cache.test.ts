import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RenderedPage } from './kept-page'
import { createPageCache, PageTooLarge } from './page-cache'
import { openPageDisk } from './page-disk'
import { createPublicationWatch } from './publication-watch'

let directory: string
beforeEach(() => void (directory = mkdtempSync(path.join(tmpdir(), 'page-cache-'))))
afterEach(() => rmSync(directory, { recursive: true }))

describe('a public page', () => {
  it('is rendered once for many who ask at the same time, and then known', async () => {
    const site = start()
    const pages = await Promise.all(Array.from({ length: 50 }, () => site.cache.load('/de')))
    expect(new Set(pages).size).toBe(1)
    expect(site.cache.hit('/de')).toBe(pages[0])
    expect(site.renderings).toBe(1)
  })

  it('is rendered again after the publication has moved', async () => {
    const site = start()
    await site.read('/de')
    site.publish('With Vesna')
    expect(site.cache.hit('/de')).toBeUndefined()
    expect(await site.read('/de')).toBe('With Vesna')
  })

  it('is rendered again after a minute, since the clock closes appeals', async () => {
    const site = start()
    await site.read('/de')
    site.text = 'Closed'
    site.pass(59_000)
    expect(await site.read('/de')).toBe('Open')
    site.pass(2_000)
    expect(await site.read('/de')).toBe('Closed')
  })

  it('whose rendering began before a move is neither kept nor given to who asks after it', async () => {
    const site = start()
    const slow = site.hold()
    const before = site.read('/de')
    site.publish('With Vesna')
    const after = site.read('/de')
    slow.finish()
    expect(await after).toBe('With Vesna')
    expect(await before).toBe('Open')
    expect(await site.read('/de')).toBe('With Vesna')
  })

  it('that does not exist any more is not remembered', async () => {
    const site = start()
    await site.read('/de')
    site.publish('Not found', { status: 404 })
    expect((await site.cache.load('/de')).status).toBe(404)
    site.fail()
    await expect(site.cache.load('/de')).rejects.toThrow()
  })

  it('that is too large is left to be streamed, until the publication moves', async () => {
    const site = start()
    site.failure = new PageTooLarge()
    await expect(site.cache.load('/csv')).rejects.toThrow(PageTooLarge)
    await expect(site.cache.load('/csv')).rejects.toThrow(PageTooLarge)
    expect(site.renderings).toBe(1)
  })
})

describe('with the database down', () => {
  it('the last good copy is shown, and nobody waits while it is tried again', async () => {
    const site = start()
    await site.read('/de')
    site.publish('With Vesna')
    site.fail()
    expect(await site.read('/de')).toBe('Open')
    site.hold()
    site.pass(1_500)
    expect(await site.read('/de')).toBe('Open')
    expect(await site.read('/de')).toBe('Open')
    expect(site.renderings).toBe(3)
  })

  it('only the first who asks waits for a database that hangs, whatever page the others want', async () => {
    const site = start()
    await site.read('/de')
    await site.read('/fr')
    site.publish('With Vesna')
    site.hold()
    expect(await site.read('/de')).toBe('Open')
    site.hold()
    const begun = performance.now()
    expect(await site.read('/fr')).toBe('Open')
    expect(performance.now() - begun).toBeLessThan(1_000)
  })

  it('the page is right again as soon as the database is back', async () => {
    const site = start()
    await site.read('/de')
    site.publish('With Vesna')
    site.fail()
    await site.read('/de')
    site.failure = undefined
    site.pass(1_500)
    await site.read('/de')
    await vi.waitFor(async () => expect(await site.read('/de')).toBe('With Vesna'))
  })

  it('a copy outlives a restart of the same build', async () => {
    const site = start()
    await site.read('/de')
    await copyOnDisk()
    const restarted = start()
    restarted.fail()
    expect(await restarted.read('/de')).toBe('Open')
    expect(restarted.cache.hit('/de')).toBeUndefined()
  })

  it('no copy of another build is shown, whose styles are gone', async () => {
    const site = start()
    await site.read('/de')
    await copyOnDisk()
    const rebuilt = start('build-2')
    rebuilt.fail()
    await expect(rebuilt.read('/de')).rejects.toThrow()
    expect(copies()).toEqual([])
  })
})

describe('a removed name', () => {
  it('is shown by no copy, not even when nothing can be rendered', async () => {
    const site = start()
    site.text = 'Canary'
    await site.read('/de')
    await copyOnDisk()
    site.publish('', { removal: true })
    expect(copies()).toEqual([])
    site.fail()
    await expect(site.read('/de')).rejects.toThrow()
    const restarted = start()
    restarted.fail()
    await expect(restarted.read('/de')).rejects.toThrow()
  })

  it('leaves pages behind that are made again by themselves, for when the database goes next', async () => {
    const site = start()
    await site.read('/de')
    await site.read('/fr')
    site.publish('Without', { removal: true })
    await vi.waitFor(() => expect(site.renderings).toBe(4))
    site.fail()
    await vi.waitFor(async () => expect(await site.read('/fr')).toBe('Without'))
    expect(await site.read('/de')).toBe('Without')
  })

  it('does not come back with a copy that was being written', async () => {
    const site = start()
    site.text = 'Canary'
    await site.cache.load('/de')
    site.publish('', { removal: true })
    for (let turn = 0; turn < 50; turn++) await setImmediate()
    expect(copies()).toEqual([])
  })
})

async function copyOnDisk(): Promise<void> {
  const unfinished = /\.\d+$/
  await vi.waitFor(() => expect(files().filter((name) => !unfinished.test(name))).toHaveLength(1))
}

function copies(): string[] {
  return files().map((file) => readFileSync(file, 'utf8'))
}

function files(): string[] {
  return readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name !== 'publication.json')
    .map((entry) => path.join(entry.parentPath, entry.name))
}

/** A site whose every page says `text`. */
function start(build = 'build-1') {
  const disk = openPageDisk(directory, build)
  const watch = createPublicationWatch(disk.lastKnown())
  let clock = 0
  let held: Promise<void> | undefined
  const site = {
    text: 'Open',
    status: 200,
    failure: undefined as Error | undefined,
    renderings: 0,
    cache: createPageCache({ render, watch, disk, now: () => clock }),
    read: async (url: string) => (site.cache.hit(url) ?? (await site.cache.load(url))).body.toString(),
    pass: (ms: number) => void (clock += ms),
    fail: () => void (site.failure = new Error('connect ECONNREFUSED')),
    publish(text: string, { removal = false, status = 200 } = {}) {
      Object.assign(site, { text, status })
      const { generation, removals } = watch.current()
      watch.announce({ generation: generation + 1, removals: removals + (removal ? 1 : 0) })
    },
    /** The next rendering reads what is true now, and ends when told to. */
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>()
      held = promise
      return { finish: resolve }
    },
  }
  return site

  async function render(): Promise<RenderedPage> {
    site.renderings++
    const { text, status, failure } = site
    const waiting = held
    held = undefined
    await waiting
    if (failure) throw failure
    return { status, headers: { 'content-type': 'text/html' }, body: Buffer.from(text) }
  }
}
