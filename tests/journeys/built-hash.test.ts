/** What is built carries the hash of its guideline, and it is the hash of the guideline as it stands. */

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { guidelineHash, hashedAs, hashOf } from '../../src/language/index.ts'

const dist = resolve(import.meta.dirname, '../../dist')
const hash = hashOf(guideline)

test('from source the hash is made, once', () => {
  expect(guidelineHash(guideline)).toBe(hash)
})

test('the built command carries it; an older build says what to do', () => {
  const built = readFileSync(resolve(dist, 'guideline.js'), 'utf8')
  const told = [...built.matchAll(/"([0-9a-f]{64})"/g)].map(([, made]) => made)
  expect(told, 'run npm run build: dist is older than the guideline').toEqual([hash])
})

test('the built page carries it beside its guideline', () => {
  const page = readFileSync(resolve(dist, 'plumbline.html'), 'utf8')
  expect(page.includes(`id="guideline-hash">"${hash}"</script>`), 'run npm run build').toBe(true)
})

test('a hash that was handed over is taken; a guideline given at run time gets its own', () => {
  const other = { ...guideline, title: 'Another title' }
  expect(guidelineHash(other)).toBe(hashOf(other))
  expect(guidelineHash(hashedAs({ ...other }, 'f'.repeat(64)))).toBe('f'.repeat(64))
})
