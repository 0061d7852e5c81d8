/**
 * Who asks for a number of a condition by the name of an operator passes over the next operator that has one. The walks
 * of the language give every number as a comparison; only what holds such a comparison may ask which of the two it is.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** Each of these asks it of a `Comparison`, never of an `Expression`. */
const ofComparisons = [
  'src/evaluate/clocks.ts',
  'src/language/check/decided.ts',
  'src/language/check/numbers.ts',
  'src/language/places.ts',
  'src/prove/examples/limits.ts',
]
/** These look for no number: they say how long ago a day was, a condition turned round without its "not", a clause by name, what reads a fact. */
const ofWords = [
  'src/evaluate/because.ts',
  'src/language/explanation.ts',
  'src/language/settled.ts',
  'src/prove/examples/slips.ts',
  'src/words/explanation.ts',
]
const byName = /\bop [!=]== '(?:compare|elapsed)'/

test('no number is looked for by the name of its operator', () => {
  const files = ['src', 'tests/conformance']
    .flatMap((folder) =>
      readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (file) => `${folder}/${file}`,
      ),
    )
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
  const asking = files.filter((file) => byName.test(readFileSync(resolve(root, file), 'utf8')))
  expect(files.length).toBeGreaterThan(300)
  expect([...asking].sort()).toEqual([...ofComparisons, ...ofWords].sort())
})
