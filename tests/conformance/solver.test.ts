/** z3 gives what docs/logic.md says: against the evaluator on random cases of every family of operators. */

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { guideline as vcf } from '../../guideline/index.ts'
import { assessUnchecked } from '../../src/evaluate/index.ts'
import type { Expression, Guideline } from '../../src/language/index.ts'
import { itemsOf, patientOf } from '../../src/prove/examples/index.ts'
import {
  findPatient,
  openSolver,
  optionIs,
  type Property,
  positionIs,
  recommendationIs,
  type Solver,
  stageIs,
} from '../../src/prove/index.ts'
import { toyGuideline } from '../toy/guideline.ts'
import { askedInVain, withFallback } from './asked-in-vain.ts'
import {
  anyGuideline,
  expressionFor,
  guidelineFor,
  operatorFamilies,
  type Patient,
  patientFor,
  sampleOf,
} from './generate/index.ts'
import { compareStates, compareWithSolver } from './solver-compare.ts'

const deep = inject('depth') === 'deep'
const seed = inject('seed')
/** Deep: more than 1,000 patients per family, each with a dozen results or more. */
const [GUIDELINES, PATIENTS] = deep ? [102, 10] : [10, 3]
const CONDITIONS = 4
const EXAMPLES = deep ? 300 : 5

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

  test('a date asked in vain, of which the record names no day', () => {
    const since = (days: number): Expression => ({
      op: 'elapsed',
      from: 'onset',
      to: null,
      relation: '>=',
      days,
    })
    for (const patient of askedInVain) {
      const compared = compareWithSolver(solver, withFallback, patient, [since(23), since(24), since(400)])
      expect(compared.differences).toEqual([])
    }
  })

  test('advice that another displaces, which applies, is presumed, or is open', () => {
    const flagged: Expression = { op: 'flagged', fact: 'redFlags', items: ['footCold', 'footNumb'] }
    const unless: Expression = { op: 'not', of: flagged }
    const [first, second, ...rest] = toyGuideline.recommendations
    if (first === undefined || second === undefined) throw new Error('Two recommendations are needed')
    const displaces = { ...first, urgency: 'days', appliesWhen: unless, doneWhen: null } as const
    const displaced = { ...second, appliesWhen: { op: 'all', of: [] }, doneWhen: null } as const
    const guideline = { ...toyGuideline, recommendations: [displaces, displaced, ...rest] }
    const states = new Set<string>()
    for (const patient of sampleOf(patientFor(guideline), 20 * PATIENTS, seed)) {
      const compared = compareWithSolver(solver, guideline, patient, [])
      expect(compared.differences).toEqual([])
      const { recommendations } = assessUnchecked(guideline, patient.answers, patient.setting, patient.asOf)
      states.add(`${recommendations[0]?.status} ${recommendations[0]?.provisional}`)
    }
    expect(states).toContain('applicable true')
    expect(states).toContain('applicable false')
    expect(states).toContain('not-applicable false')
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

  test('examples of the guideline, spread over all its items; from entries and from states', () => {
    const examples = itemsOf(vcf).flatMap((item) => item.examples)
    const step = Math.max(1, Math.floor(examples.length / EXAMPLES))
    const chosen = examples.filter((_, i) => i % step === seed % step)
    let results = 0
    for (const example of chosen) {
      const patient = patientOf(vcf, example)
      if (patient === undefined) throw new Error(`No baseline "${example.baseline}"`)
      for (const compare of [compareWithSolver, compareStates]) {
        const compared = compare(solver, vcf, patient, derivedOf(vcf))
        expect(compared.differences).toEqual([])
        results += compared.results
      }
    }
    console.log(`evaluator = z3, examples: ${chosen.length} patients, ${results} results`)
    expect(chosen.length).toBeGreaterThan(0)
  })
})

/** What an assessment says, as properties the solver can look for. */
function verdicts(guideline: Guideline, patient: Patient): ReadonlyMap<string, Property> {
  const { answers, setting, asOf } = patient
  const assessed = assessUnchecked(guideline, answers, setting, asOf)
  return new Map<string, Property>([
    ...assessed.recommendations.map(
      (r) => [`${r.id} ${r.status}`, recommendationIs(r.id, r.status)] as const,
    ),
    ...assessed.options.map((o) => [`${o.id} ${o.status}`, optionIs(o.id, o.status)] as const),
    ...assessed.positions.map((p) => [`${p.id} ${p.stance}`, positionIs(p.id, p.stance)] as const),
    [`stage ${assessed.stage.id}`, stageIs(assessed.stage.id)],
  ])
}

const [SEARCHED, SEEN, ASKED] = deep ? [10, 60, 25] : [1, 20, 5]

// A search over open numbers can take minutes, with some guidelines over codes too: the quick form keeps to families the
// solver settles in seconds, and to guidelines of one seed; the long form takes the seed of the run.
const searchedFamilies = deep ? operatorFamilies : operatorFamilies.slice(0, 3)
const searchSeed = deep ? seed : 11

describe('what some patient has, the solver finds, and its patient has it too', () => {
  test.each(searchedFamilies)('%s', (family) => {
    let found = 0
    let undecided = 0
    for (const [n, guideline] of sampleOf(guidelineFor(family), SEARCHED, searchSeed).entries()) {
      const patients = sampleOf(patientFor(guideline), SEEN, searchSeed + n)
      const seen = new Map(patients.flatMap((patient) => [...verdicts(guideline, patient)]))
      for (const [what, property] of [...seen].slice(0, ASKED)) {
        const search = findPatient(solver, guideline, property)
        expect(search.found, `${what}: ${JSON.stringify(guideline)}`).not.toBe('none')
        if (search.found !== 'patient') {
          undecided += 1
          continue
        }
        expect([...verdicts(guideline, search.witness).keys()], JSON.stringify(search.witness)).toContain(
          what,
        )
        found += 1
      }
    }
    console.log(`z3 finds a patient, ${family}: ${found} verdicts, ${undecided} too hard`)
    expect(found).toBeGreaterThan(0)
    // Products and quotients of open numbers are where the solver may give up.
    if (family !== 'formula') expect(undecided).toBe(0)
  })
})
