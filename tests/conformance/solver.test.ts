/** z3 gives what docs/logic.md says: against the evaluator on random cases of every family of operators. */

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Expression, Guideline } from '../../src/language/index.ts'
import { openSolver, type Solver } from '../../src/prove/index.ts'
import { toyGuideline } from '../toy/guideline.ts'
import {
  anyGuideline,
  expressionFor,
  guidelineFor,
  operatorFamilies,
  patientFor,
  sampleOf,
} from './generate/index.ts'
import { compareStates, compareWithSolver } from './solver-compare.ts'

const deep = inject('depth') === 'deep'
const seed = inject('seed')
/** Deep: more than 1,000 patients per family, each with a dozen results or more. */
const [GUIDELINES, PATIENTS] = deep ? [102, 10] : [10, 3]
const CONDITIONS = 4

let solver: Solver
beforeAll(async () => {
  solver = await openSolver()
})
afterAll(() => solver.close())

function derivedOf(guideline: Guideline): readonly Expression[] {
  return guideline.facts
    .filter((fact) => fact.kind === 'derived')
    .map((fact): Expression => ({ op: 'fact', fact: fact.id }))
}

describe('evaluator = z3', () => {
  test.each(operatorFamilies)('%s', (family) => {
    let cases = 0
    let results = 0
    for (const [n, guideline] of sampleOf(guidelineFor(family), GUIDELINES, seed).entries()) {
      const at = seed + n
      const random = sampleOf(expressionFor(guideline, family), CONDITIONS, at)
      const conditions = [...derivedOf(guideline), ...random]
      for (const patient of sampleOf(patientFor(guideline), PATIENTS, at)) {
        const compared = compareWithSolver(solver, guideline, patient, conditions)
        expect(compared.differences).toEqual([])
        cases += 1
        results += compared.results
      }
    }
    console.log(`evaluator = z3, ${family}: ${cases} patients, ${results} results`)
    expect(cases).toBe(GUIDELINES * PATIENTS)
  })

  test('everything at once, and the toy guideline; from entries and from states', () => {
    let cases = 0
    let results = 0
    const random = sampleOf(anyGuideline, GUIDELINES, seed)
    for (const [n, guideline] of [toyGuideline, ...random].entries()) {
      for (const patient of sampleOf(patientFor(guideline), PATIENTS, seed + n)) {
        for (const compare of [compareWithSolver, compareStates]) {
          const compared = compare(solver, guideline, patient, derivedOf(guideline))
          expect(compared.differences).toEqual([])
          results += compared.results
        }
        cases += 1
      }
    }
    console.log(`evaluator = z3, everything: ${cases} patients, ${results} results`)
  })
})
