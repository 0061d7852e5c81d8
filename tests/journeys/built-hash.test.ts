/** What is built carries the hash of its guideline, and it is the hash of the guideline as it stands. */

import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import * as source from '../../guideline/index.ts'
import { guidelineHash, hashedAs, hashOf } from '../../src/language/index.ts'

const { guideline } = source
const dist = resolve(import.meta.dirname, '../../dist')
const hash = hashOf(guideline)

test('from source the hash is made, once', () => {
  expect(guidelineHash(guideline)).toBe(hash)
})

test('the built command carries it; an older build says what to do', () => {
  const built = readFileSync(resolve(dist, 'guideline.js'), 'utf8')
  const told = [...built.matchAll(/["']([0-9a-f]{64})["']/g)].map(([, made]) => made)
  expect(told, 'run npm run build: dist is older than the guideline').toEqual([hash])
})

test('what is built is the same guideline, frozen, with what else stands at its door', async () => {
  const built: typeof source = await import(pathToFileURL(resolve(dist, 'guideline.js')).href)
  expect({ ...built }, 'run npm run build: dist is older than the guideline').toEqual({ ...source })
  const [option] = built.guideline.options
  for (const part of [built.guideline.facts[0], option, option?.examples, option?.examples[0]]) {
    expect(Object.isFrozen(part)).toBe(true)
  }
  expect(JSON.stringify(built.guideline)).toBe(JSON.stringify(guideline))
  expect(built.default).toBe(built.guideline)
})

test('the built page carries it beside its guideline', () => {
  const page = readFileSync(resolve(dist, 'plumbline.html'), 'utf8')
  expect(page.includes(`id="guideline-hash">"${hash}"</script>`), 'run npm run build').toBe(true)
})

test('what is built carries the network of this guideline, the page in a script of its own', () => {
  const ofThis = new RegExp(`guideline: ?['"]${hash}['"]`)
  const library = readdirSync(dist).filter((name) => name.endsWith('.js'))
  const holding = library.filter((name) => ofThis.test(readFileSync(resolve(dist, name), 'utf8')))
  expect(holding.length, 'run npm run build: dist is older than the guideline').toBe(1)
  const page = readFileSync(resolve(dist, 'plumbline.html'), 'utf8')
  expect(page.includes(`<script id="network">globalThis.plumblineNetwork={guideline:'${hash}'`)).toBe(true)
})

test('a hash that was handed over is taken; a guideline given at run time gets its own', () => {
  const other = { ...guideline, title: 'Another title' }
  expect(guidelineHash(other)).toBe(hashOf(other))
  expect(guidelineHash(hashedAs({ ...other }, 'f'.repeat(64)))).toBe('f'.repeat(64))
})
