/** The exported SQL gives in PostgreSQL what the evaluator gives, and ends there though nobody analyzed a table. */

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import type { Guideline } from '../../src/language/index.ts'
import {
  answersFor,
  anyAsOf,
  anyGuideline,
  expressionFor,
  guidelineFor,
  operatorFamilies,
  sampleOf,
  settingFor,
} from './generate/index.ts'
import { openPostgres, postgresFolder } from './postgres.ts'
import type { Database, SqlPatient } from './sql.ts'
import { compareWithSql } from './sql-compare.ts'

const deep = inject('depth') === 'deep'
const seed = inject('seed')
const [GUIDELINES, PATIENTS, MANY] = deep ? [10, 40, 1200] : [1, 20, 100]

function patientsOf(one: Guideline, asOf: string, at: number, count: number): readonly SqlPatient[] {
  const settings = sampleOf(settingFor(one), count, at)
  const answers = sampleOf(answersFor(one, asOf), count, at)
  return answers.map((each, n) => ({ id: `patient-${n}`, answers: each, setting: settings[n] ?? {} }))
}
const dayOf = (at: number): string => sampleOf(anyAsOf, 1, at)[0] ?? '2026-03-15'

// PostgreSQL is no package of npm: where the machine has none, DuckDB alone is asked (sql.test.ts).
const bin = postgresFolder()
describe.skipIf(bin === null)('evaluator = SQL in PostgreSQL', () => {
  let database: Database
  beforeAll(async () => {
    database = await openPostgres(bin ?? '')
  })
  afterAll(() => database.close())

  test.each(operatorFamilies)('%s', async (family) => {
    let results = 0
    for (const [n, one] of sampleOf(guidelineFor(family), GUIDELINES, seed).entries()) {
      const asOf = dayOf(seed + n)
      const conditions = sampleOf(expressionFor(one, family), 2, seed + n)
      const named = Object.fromEntries(conditions.map((condition, k) => [`c${k}`, condition]))
      const compared = await compareWithSql(
        database,
        one,
        patientsOf(one, asOf, seed + n, PATIENTS),
        asOf,
        named,
      )
      expect(compared.differences).toEqual([])
      results += compared.results
    }
    console.log(`evaluator = PostgreSQL, ${family}: ${GUIDELINES * PATIENTS} patients, ${results} results`)
    expect(results).toBeGreaterThan(0)
  })

  test('everything at once', async () => {
    for (const [n, one] of sampleOf(anyGuideline, GUIDELINES, seed).entries()) {
      const asOf = dayOf(seed + n)
      const compared = await compareWithSql(
        database,
        one,
        patientsOf(one, asOf, seed + n, PATIENTS),
        asOf,
        {},
      )
      expect(compared.differences).toEqual([])
    }
  })

  test('the guideline, for many patients, with a minute for each statement', async () => {
    const asOf = dayOf(seed)
    const compared = await compareWithSql(
      database,
      guideline,
      patientsOf(guideline, asOf, seed, MANY),
      asOf,
      {},
    )
    console.log(
      `evaluator = PostgreSQL, guideline: ${compared.patients} patients, ${compared.results} results`,
    )
    expect(compared.differences).toEqual([])
    expect(compared.patients).toBe(MANY)
  })
})
