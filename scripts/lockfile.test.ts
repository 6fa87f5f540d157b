import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Package = { version?: string; optionalDependencies?: Record<string, string> }

test('the lockfile can be installed: it holds every package that another one wishes for', () => {
  // A registry may lack the newest build for some machine; `npm install` leaves it out, then `npm ci` refuses.
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, Package>
  }
  const present = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)))
  const missing = Object.entries(packages).flatMap(([path, { version, optionalDependencies = {} }]) => {
    const absent = Object.keys(optionalDependencies).filter((name) => !present.has(name))
    return absent.length
      ? [`${path}@${version} misses ${absent.length}, such as ${absent[0]}: pin an older one`]
      : []
  })
  expect(missing).toEqual([])
})
