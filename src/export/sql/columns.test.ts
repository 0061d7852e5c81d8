/** Names of columns: each once, none too long for PostgreSQL, none that a query needs for itself; and only what is read is handed on. */

import { expect, test } from 'vitest'
import { toyGuideline } from '../../../tests/toy/guideline.ts'
import type { Guideline } from '../../language/index.ts'
import { lower, networkHash } from '../../network/index.ts'
import { sqlColumns, toSql } from './index.ts'
import { Levels } from './levels.ts'

/** With facts whose names are long, alike, or like those inside a query. */
function withFacts(...ids: readonly string[]): Guideline {
  const [yesNo] = toyGuideline.facts.filter(({ kind }) => kind === 'yes-no')
  if (yesNo === undefined) throw new Error('The toy guideline asks no yes-no fact')
  return { ...toyGuideline, facts: [...toyGuideline.facts, ...ids.map((id) => ({ ...yesNo, id }))] }
}

const long = 'aVeryLongNameOfAFactThatNobodyWouldWriteButThatAGuidelineMayHoldAllTheSame'

test.each([
  ['the toy guideline', toyGuideline],
  ['odd names', withFacts('#1', 'patient', 'asOf', 'as_of', `${long}A`, `${long}B`)],
])('%s: names of columns', (_, guideline) => {
  const columns = sqlColumns(guideline)
  for (const list of [columns.facts, [...columns.facts.slice(0, 2), ...columns.derived], columns.statuses]) {
    const names = list.map(({ name }) => name)
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
    for (const name of names) {
      expect(name).toMatch(/^[a-z0-9_]+$/)
      expect(name.length).toBeLessThanOrEqual(63)
    }
  }
})

test('every column of the table is told in the script', () => {
  const script = toSql(toyGuideline)
  for (const { name, type, fact } of sqlColumns(toyGuideline).facts) {
    expect(script).toContain(`  "${name}" ${type}`)
    if (fact !== null) expect(toyGuideline.facts.map(({ id }) => id)).toContain(fact)
  }
})

test('a script names its network: another title is the same one, another condition is not', () => {
  const hashOf = (guideline: Guideline): string | undefined =>
    toSql(guideline).match(/^-- SHA-256 ([0-9a-f]{64})$/m)?.[1]
  const facts = toyGuideline.facts.map((fact) =>
    fact.kind === 'derived' ? { ...fact, when: { op: 'not' as const, of: fact.when } } : fact,
  )
  expect(hashOf(toyGuideline)).toBe(networkHash(lower(toyGuideline)))
  expect(hashOf({ ...toyGuideline, title: 'Another title' })).toBe(hashOf(toyGuideline))
  expect(hashOf({ ...toyGuideline, facts })).not.toBe(hashOf(toyGuideline))
})

test('a level hands on what a later one reads, and nothing else', () => {
  const levels = new Levels(['a', 'b', 'unread'])
  levels.define('sum', () => `${levels.read('a')} + 1`)
  levels.define('late', () => `${levels.read('sum')} * ${levels.read('b')}`)
  levels.define('nobody', () => levels.read('unread'))
  expect(levels.query('t', ['late']).replaceAll(/\s+/g, ' ')).toBe(
    'WITH level1 AS MATERIALIZED (SELECT "a" + 1 AS "sum", "b" FROM t) SELECT "sum" * "b" AS "late" FROM level1',
  )
  expect(levels.query('t', ['a']).replaceAll(/\s+/g, ' ')).toBe('SELECT "a" FROM t')
  expect(() => levels.read('c')).toThrow('before it is defined')
})
