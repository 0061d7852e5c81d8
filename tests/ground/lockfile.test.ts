/** The lockfile must install anywhere: no address of one registry, and a native part named for every system. */

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

interface Locked {
  readonly version: string
  readonly resolved?: string
  readonly license?: string
  readonly dev?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const root = resolve(import.meta.dirname, '../..')
const read = (file: string) => JSON.parse(readFileSync(resolve(root, file), 'utf8'))
const locked: Readonly<Record<string, Locked>> = read('package-lock.json').packages
const packages = Object.entries(locked).filter(([place]) => place !== '')

describe('the lockfile', () => {
  test('records no download address', () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
  })

  test('names every native part (npm run lock adds those of other systems)', () => {
    const missing = packages.flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`node_modules/${name}` in locked || `${place}/node_modules/${name}` in locked),
      ),
    )
    expect(missing).toEqual([])
  })

  test('lets nothing ship that is not under a permissive licence', () => {
    const permissive = ['MIT', 'Apache-2.0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0']
    // The page and the command line have these inside.
    const built = /^node_modules\/(preact|@preact\/|idb-keyval|commander)/
    const shipped = packages.filter(([place, { dev }]) => dev !== true || built.test(place))
    expect(shipped.map(([place]) => place)).toEqual(
      expect.arrayContaining(['node_modules/preact', 'node_modules/commander']),
    )
    expect(shipped.filter(([, { license }]) => !permissive.includes(license ?? ''))).toEqual([])
  })

  test('and package.json pin every version exactly', () => {
    const { dependencies, devDependencies } = read('package.json')
    const versions = Object.entries<string>({ ...dependencies, ...devDependencies })
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
  })
})
